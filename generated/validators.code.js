// Generated from "spec/openapi.yaml". Do not edit: change the description and run `npm run generate`.

"use strict";
export const check0 = validate0;
const schema0 = {"$id":"check0","allOf":[{"$ref":"contract#/components/schemas/personCertification"},{"$ref":"contract#/components/schemas/createdEntity"}]};
const schema14 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","readOnly":true},"@odata.context":{"type":"string","readOnly":true}}};
const schema2 = {"allOf":[{"$ref":"#/components/schemas/itemFacet"},{"type":"object","properties":{"certificationId":{"type":["string","null"]},"description":{"type":["string","null"]},"displayName":{"type":["string","null"]},"endDate":{"type":["string","null"],"format":"date"},"issuedDate":{"type":["string","null"],"format":"date"},"issuingAuthority":{"type":["string","null"]},"issuingCompany":{"type":["string","null"]},"startDate":{"type":["string","null"],"format":"date"},"thumbnailUrl":{"type":["string","null"]},"webUrl":{"type":["string","null"]}}}]};
const schema3 = {"allOf":[{"$ref":"#/components/schemas/entity"},{"type":"object","properties":{"allowedAudiences":{"anyOf":[{"$ref":"#/components/schemas/allowedAudiences"},{"type":"null"}]},"createdBy":{"readOnly":true,"anyOf":[{"$ref":"#/components/schemas/identitySet"},{"type":"null"}]},"createdDateTime":{"type":["string","null"],"format":"date-time","readOnly":true},"inference":{"anyOf":[{"$ref":"#/components/schemas/inferenceData"},{"type":"null"}]},"isSearchable":{"type":["boolean","null"]},"lastModifiedBy":{"readOnly":true,"anyOf":[{"$ref":"#/components/schemas/identitySet"},{"type":"null"}]},"lastModifiedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true},"source":{"anyOf":[{"$ref":"#/components/schemas/personDataSource"},{"$ref":"#/components/schemas/personDataSources"},{"type":"null"}]},"sources":{"type":["array","null"],"items":{"$ref":"#/components/schemas/profileSourceAnnotation"}}}}]};
const schema4 = {"type":"object","properties":{"id":{"type":"string","readOnly":true}}};
const schema5 = {"x-ms-enum-flags":{"isFlags":true},"anyOf":[{"type":"string","enum":["me","family","contacts","groupMembers","organization","federatedOrganizations","everyone","unknownFutureValue"]},{"type":"string","pattern":"^(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue)(,(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue))+$"}]};
const schema10 = {"type":"object","properties":{"confidenceScore":{"type":["number","null"],"format":"double"},"userHasVerifiedAccuracy":{"type":["boolean","null"]}}};
const schema11 = {"type":"object","properties":{"type":{"type":["string","null"]}}};
const schema12 = {"type":"object","properties":{"type":{"type":["array","null"],"items":{"type":"string"}}}};
const schema13 = {"type":"object","properties":{"isDefaultSource":{"type":["boolean","null"]},"properties":{"type":["array","null"],"items":{"type":"string"}},"sourceId":{"type":["string","null"]}}};
const pattern0 = new RegExp("^(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue)(,(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue))+$", "u");
const schema6 = {"type":"object","additionalProperties":true,"properties":{"application":{"anyOf":[{"$ref":"#/components/schemas/identity"},{"type":"null"}]},"device":{"anyOf":[{"$ref":"#/components/schemas/identity"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"#/components/schemas/identity"},{"type":"null"}]}}};
const schema7 = {"type":"object","additionalProperties":true,"properties":{"displayName":{"type":["string","null"]},"id":{"type":["string","null"]}}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.application !== undefined){
let data0 = data.application;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.displayName !== undefined){
let data1 = data0.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
const err0 = {instancePath:instancePath+"/application/displayName",schemaPath:"#/components/schemas/identity/properties/displayName/type",keyword:"type",params:{type: schema7.properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.id !== undefined){
let data2 = data0.id;
if((typeof data2 !== "string") && (data2 !== null)){
const err1 = {instancePath:instancePath+"/application/id",schemaPath:"#/components/schemas/identity/properties/id/type",keyword:"type",params:{type: schema7.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/application",schemaPath:"#/components/schemas/identity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data0 !== null){
const err3 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.device !== undefined){
let data3 = data.device;
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.displayName !== undefined){
let data4 = data3.displayName;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/device/displayName",schemaPath:"#/components/schemas/identity/properties/displayName/type",keyword:"type",params:{type: schema7.properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.id !== undefined){
let data5 = data3.id;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/device/id",schemaPath:"#/components/schemas/identity/properties/id/type",keyword:"type",params:{type: schema7.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/device",schemaPath:"#/components/schemas/identity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
const _errs24 = errors;
if(data3 !== null){
const err8 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err9 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.user !== undefined){
let data6 = data.user;
const _errs27 = errors;
let valid7 = false;
const _errs28 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.displayName !== undefined){
let data7 = data6.displayName;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/user/displayName",schemaPath:"#/components/schemas/identity/properties/displayName/type",keyword:"type",params:{type: schema7.properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.id !== undefined){
let data8 = data6.id;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/user/id",schemaPath:"#/components/schemas/identity/properties/id/type",keyword:"type",params:{type: schema7.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/user",schemaPath:"#/components/schemas/identity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid7 = valid7 || _valid2;
const _errs36 = errors;
if(data6 !== null){
const err13 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs36 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err14 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/entity/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/entity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allowedAudiences !== undefined){
let data1 = data.allowedAudiences;
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
const _errs11 = errors;
let valid6 = false;
const _errs12 = errors;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/allowedAudiences",schemaPath:"#/components/schemas/allowedAudiences/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data1 === "me") || (data1 === "family")) || (data1 === "contacts")) || (data1 === "groupMembers")) || (data1 === "organization")) || (data1 === "federatedOrganizations")) || (data1 === "everyone")) || (data1 === "unknownFutureValue"))){
const err3 = {instancePath:instancePath+"/allowedAudiences",schemaPath:"#/components/schemas/allowedAudiences/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema5.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid6 = valid6 || _valid1;
const _errs14 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/allowedAudiences",schemaPath:"#/components/schemas/allowedAudiences/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue)(,(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue))+$"},message:"must match pattern \""+"^(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue)(,(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue))+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/allowedAudiences",schemaPath:"#/components/schemas/allowedAudiences/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err6 = {instancePath:instancePath+"/allowedAudiences",schemaPath:"#/components/schemas/allowedAudiences/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs9 === errors;
valid4 = valid4 || _valid0;
const _errs16 = errors;
if(data1 !== null){
const err7 = {instancePath:instancePath+"/allowedAudiences",schemaPath:"#/allOf/1/properties/allowedAudiences/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err8 = {instancePath:instancePath+"/allowedAudiences",schemaPath:"#/allOf/1/properties/allowedAudiences/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.createdBy !== undefined){
let data2 = data.createdBy;
const _errs19 = errors;
let valid7 = false;
const _errs20 = errors;
if(!(validate4(data2, {instancePath:instancePath+"/createdBy",parentData:data,parentDataProperty:"createdBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid2 = _errs20 === errors;
valid7 = valid7 || _valid2;
const _errs21 = errors;
if(data2 !== null){
const err9 = {instancePath:instancePath+"/createdBy",schemaPath:"#/allOf/1/properties/createdBy/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs21 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err10 = {instancePath:instancePath+"/createdBy",schemaPath:"#/allOf/1/properties/createdBy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.createdDateTime !== undefined){
let data3 = data.createdDateTime;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/createdDateTime",schemaPath:"#/allOf/1/properties/createdDateTime/type",keyword:"type",params:{type: schema3.allOf[1].properties.createdDateTime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err12 = {instancePath:instancePath+"/createdDateTime",schemaPath:"#/allOf/1/properties/createdDateTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.inference !== undefined){
let data4 = data.inference;
const _errs26 = errors;
let valid8 = false;
const _errs27 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.confidenceScore !== undefined){
let data5 = data4.confidenceScore;
if((!(typeof data5 == "number")) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/inference/confidenceScore",schemaPath:"#/components/schemas/inferenceData/properties/confidenceScore/type",keyword:"type",params:{type: schema10.properties.confidenceScore.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.userHasVerifiedAccuracy !== undefined){
let data6 = data4.userHasVerifiedAccuracy;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/inference/userHasVerifiedAccuracy",schemaPath:"#/components/schemas/inferenceData/properties/userHasVerifiedAccuracy/type",keyword:"type",params:{type: schema10.properties.userHasVerifiedAccuracy.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/inference",schemaPath:"#/components/schemas/inferenceData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs27 === errors;
valid8 = valid8 || _valid3;
if(_valid3){
var props1 = {};
props1.confidenceScore = true;
props1.userHasVerifiedAccuracy = true;
}
const _errs34 = errors;
if(data4 !== null){
const err16 = {instancePath:instancePath+"/inference",schemaPath:"#/allOf/1/properties/inference/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid3 = _errs34 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err17 = {instancePath:instancePath+"/inference",schemaPath:"#/allOf/1/properties/inference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.isSearchable !== undefined){
let data7 = data.isSearchable;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err18 = {instancePath:instancePath+"/isSearchable",schemaPath:"#/allOf/1/properties/isSearchable/type",keyword:"type",params:{type: schema3.allOf[1].properties.isSearchable.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.lastModifiedBy !== undefined){
let data8 = data.lastModifiedBy;
const _errs39 = errors;
let valid11 = false;
const _errs40 = errors;
if(!(validate4(data8, {instancePath:instancePath+"/lastModifiedBy",parentData:data,parentDataProperty:"lastModifiedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid4 = _errs40 === errors;
valid11 = valid11 || _valid4;
const _errs41 = errors;
if(data8 !== null){
const err19 = {instancePath:instancePath+"/lastModifiedBy",schemaPath:"#/allOf/1/properties/lastModifiedBy/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid4 = _errs41 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const err20 = {instancePath:instancePath+"/lastModifiedBy",schemaPath:"#/allOf/1/properties/lastModifiedBy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.lastModifiedDateTime !== undefined){
let data9 = data.lastModifiedDateTime;
if((typeof data9 !== "string") && (data9 !== null)){
const err21 = {instancePath:instancePath+"/lastModifiedDateTime",schemaPath:"#/allOf/1/properties/lastModifiedDateTime/type",keyword:"type",params:{type: schema3.allOf[1].properties.lastModifiedDateTime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
const err22 = {instancePath:instancePath+"/lastModifiedDateTime",schemaPath:"#/allOf/1/properties/lastModifiedDateTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.source !== undefined){
let data10 = data.source;
const _errs46 = errors;
let valid12 = false;
const _errs47 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.type !== undefined){
let data11 = data10.type;
if((typeof data11 !== "string") && (data11 !== null)){
const err23 = {instancePath:instancePath+"/source/type",schemaPath:"#/components/schemas/personDataSource/properties/type/type",keyword:"type",params:{type: schema11.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/source",schemaPath:"#/components/schemas/personDataSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid5 = _errs47 === errors;
valid12 = valid12 || _valid5;
if(_valid5){
var props3 = {};
props3.type = true;
}
const _errs52 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.type !== undefined){
let data12 = data10.type;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err25 = {instancePath:instancePath+"/source/type",schemaPath:"#/components/schemas/personDataSources/properties/type/type",keyword:"type",params:{type: schema12.properties.type.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err26 = {instancePath:instancePath+"/source/type/" + i0,schemaPath:"#/components/schemas/personDataSources/properties/type/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/source",schemaPath:"#/components/schemas/personDataSources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid5 = _errs52 === errors;
valid12 = valid12 || _valid5;
if(_valid5){
if(props3 !== true){
props3 = props3 || {};
props3.type = true;
}
}
const _errs59 = errors;
if(data10 !== null){
const err28 = {instancePath:instancePath+"/source",schemaPath:"#/allOf/1/properties/source/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid5 = _errs59 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const err29 = {instancePath:instancePath+"/source",schemaPath:"#/allOf/1/properties/source/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data.sources !== undefined){
let data14 = data.sources;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err30 = {instancePath:instancePath+"/sources",schemaPath:"#/allOf/1/properties/sources/type",keyword:"type",params:{type: schema3.allOf[1].properties.sources.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.isDefaultSource !== undefined){
let data16 = data15.isDefaultSource;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err31 = {instancePath:instancePath+"/sources/" + i1+"/isDefaultSource",schemaPath:"#/components/schemas/profileSourceAnnotation/properties/isDefaultSource/type",keyword:"type",params:{type: schema13.properties.isDefaultSource.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.properties !== undefined){
let data17 = data15.properties;
if((!(Array.isArray(data17))) && (data17 !== null)){
const err32 = {instancePath:instancePath+"/sources/" + i1+"/properties",schemaPath:"#/components/schemas/profileSourceAnnotation/properties/properties/type",keyword:"type",params:{type: schema13.properties.properties.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(typeof data17[i2] !== "string"){
const err33 = {instancePath:instancePath+"/sources/" + i1+"/properties/" + i2,schemaPath:"#/components/schemas/profileSourceAnnotation/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
if(data15.sourceId !== undefined){
let data19 = data15.sourceId;
if((typeof data19 !== "string") && (data19 !== null)){
const err34 = {instancePath:instancePath+"/sources/" + i1+"/sourceId",schemaPath:"#/components/schemas/profileSourceAnnotation/properties/sourceId/type",keyword:"type",params:{type: schema13.properties.sourceId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/components/schemas/profileSourceAnnotation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};

const formats4 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.certificationId !== undefined){
let data0 = data.certificationId;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/certificationId",schemaPath:"#/allOf/1/properties/certificationId/type",keyword:"type",params:{type: schema2.allOf[1].properties.certificationId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/allOf/1/properties/description/type",keyword:"type",params:{type: schema2.allOf[1].properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.displayName !== undefined){
let data2 = data.displayName;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/displayName",schemaPath:"#/allOf/1/properties/displayName/type",keyword:"type",params:{type: schema2.allOf[1].properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.endDate !== undefined){
let data3 = data.endDate;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/endDate",schemaPath:"#/allOf/1/properties/endDate/type",keyword:"type",params:{type: schema2.allOf[1].properties.endDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data3 === "string"){
if(!(formats4.test(data3))){
const err4 = {instancePath:instancePath+"/endDate",schemaPath:"#/allOf/1/properties/endDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.issuedDate !== undefined){
let data4 = data.issuedDate;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/issuedDate",schemaPath:"#/allOf/1/properties/issuedDate/type",keyword:"type",params:{type: schema2.allOf[1].properties.issuedDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 === "string"){
if(!(formats4.test(data4))){
const err6 = {instancePath:instancePath+"/issuedDate",schemaPath:"#/allOf/1/properties/issuedDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.issuingAuthority !== undefined){
let data5 = data.issuingAuthority;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"#/allOf/1/properties/issuingAuthority/type",keyword:"type",params:{type: schema2.allOf[1].properties.issuingAuthority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.issuingCompany !== undefined){
let data6 = data.issuingCompany;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/issuingCompany",schemaPath:"#/allOf/1/properties/issuingCompany/type",keyword:"type",params:{type: schema2.allOf[1].properties.issuingCompany.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.startDate !== undefined){
let data7 = data.startDate;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/startDate",schemaPath:"#/allOf/1/properties/startDate/type",keyword:"type",params:{type: schema2.allOf[1].properties.startDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data7 === "string"){
if(!(formats4.test(data7))){
const err10 = {instancePath:instancePath+"/startDate",schemaPath:"#/allOf/1/properties/startDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.thumbnailUrl !== undefined){
let data8 = data.thumbnailUrl;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema2.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.webUrl !== undefined){
let data9 = data.webUrl;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/webUrl",schemaPath:"#/allOf/1/properties/webUrl/type",keyword:"type",params:{type: schema2.allOf[1].properties.webUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"certificationId":true,"description":true,"displayName":true,"endDate":true,"issuedDate":true,"issuingAuthority":true,"issuingCompany":true,"startDate":true,"thumbnailUrl":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/createdEntity/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/createdEntity/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@odata.context"] !== undefined){
if(typeof data["@odata.context"] !== "string"){
const err2 = {instancePath:instancePath+"/@odata.context",schemaPath:"contract#/components/schemas/createdEntity/properties/%40odata.context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"contract#/components/schemas/createdEntity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"id":true,"@odata.context":true,"certificationId":true,"description":true,"displayName":true,"endDate":true,"issuedDate":true,"issuingAuthority":true,"issuingCompany":true,"startDate":true,"thumbnailUrl":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true},"dynamicProps":false,"dynamicItems":false};

export const check1 = validate9;
const schema15 = {"$id":"check1","$ref":"contract#/components/schemas/ODataError"};
const schema16 = {"type":"object","required":["error"],"properties":{"error":{"$ref":"#/components/schemas/MainError"}}};
const schema17 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"target":{"type":["string","null"]},"details":{"type":["array","null"],"items":{"$ref":"#/components/schemas/ErrorDetails"}},"innerError":{"anyOf":[{"$ref":"#/components/schemas/InnerError"},{"type":"null"}]}}};
const schema18 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"target":{"type":["string","null"]}}};
const schema19 = {"type":"object","additionalProperties":true,"properties":{"date":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}"},"request-id":{"type":["string","null"]},"client-request-id":{"type":["string","null"]}}};
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.target !== undefined){
let data2 = data.target;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: schema17.properties.target.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.details !== undefined){
let data3 = data.details;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: schema17.properties.details.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err6 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/components/schemas/ErrorDetails/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.message === undefined){
const err7 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/components/schemas/ErrorDetails/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.code !== undefined){
if(typeof data4.code !== "string"){
const err8 = {instancePath:instancePath+"/details/" + i0+"/code",schemaPath:"#/components/schemas/ErrorDetails/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.message !== undefined){
if(typeof data4.message !== "string"){
const err9 = {instancePath:instancePath+"/details/" + i0+"/message",schemaPath:"#/components/schemas/ErrorDetails/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.target !== undefined){
let data7 = data4.target;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/details/" + i0+"/target",schemaPath:"#/components/schemas/ErrorDetails/properties/target/type",keyword:"type",params:{type: schema18.properties.target.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/components/schemas/ErrorDetails/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data.innerError !== undefined){
let data8 = data.innerError;
const _errs19 = errors;
let valid5 = false;
const _errs20 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.date !== undefined){
let data9 = data8.date;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/innerError/date",schemaPath:"#/components/schemas/InnerError/properties/date/type",keyword:"type",params:{type: schema19.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err13 = {instancePath:instancePath+"/innerError/date",schemaPath:"#/components/schemas/InnerError/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data8["request-id"] !== undefined){
let data10 = data8["request-id"];
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/innerError/request-id",schemaPath:"#/components/schemas/InnerError/properties/request-id/type",keyword:"type",params:{type: schema19.properties["request-id"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8["client-request-id"] !== undefined){
let data11 = data8["client-request-id"];
if((typeof data11 !== "string") && (data11 !== null)){
const err15 = {instancePath:instancePath+"/innerError/client-request-id",schemaPath:"#/components/schemas/InnerError/properties/client-request-id/type",keyword:"type",params:{type: schema19.properties["client-request-id"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/innerError",schemaPath:"#/components/schemas/InnerError/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid5 = valid5 || _valid0;
const _errs30 = errors;
if(data8 !== null){
const err17 = {instancePath:instancePath+"/innerError",schemaPath:"#/properties/innerError/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err18 = {instancePath:instancePath+"/innerError",schemaPath:"#/properties/innerError/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":{"code":true,"message":true,"target":true,"details":true,"innerError":true},"dynamicProps":false,"dynamicItems":false};


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error !== undefined){
if(!(validate11(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate10(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};

export const check2 = validate14;
const schema20 = {"$id":"check2","$ref":"contract#/components/schemas/personCertification"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.certificationId !== undefined){
let data0 = data.certificationId;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/certificationId",schemaPath:"#/allOf/1/properties/certificationId/type",keyword:"type",params:{type: schema2.allOf[1].properties.certificationId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/allOf/1/properties/description/type",keyword:"type",params:{type: schema2.allOf[1].properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.displayName !== undefined){
let data2 = data.displayName;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/displayName",schemaPath:"#/allOf/1/properties/displayName/type",keyword:"type",params:{type: schema2.allOf[1].properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.endDate !== undefined){
let data3 = data.endDate;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/endDate",schemaPath:"#/allOf/1/properties/endDate/type",keyword:"type",params:{type: schema2.allOf[1].properties.endDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data3 === "string"){
if(!(formats4.test(data3))){
const err4 = {instancePath:instancePath+"/endDate",schemaPath:"#/allOf/1/properties/endDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.issuedDate !== undefined){
let data4 = data.issuedDate;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/issuedDate",schemaPath:"#/allOf/1/properties/issuedDate/type",keyword:"type",params:{type: schema2.allOf[1].properties.issuedDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 === "string"){
if(!(formats4.test(data4))){
const err6 = {instancePath:instancePath+"/issuedDate",schemaPath:"#/allOf/1/properties/issuedDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.issuingAuthority !== undefined){
let data5 = data.issuingAuthority;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"#/allOf/1/properties/issuingAuthority/type",keyword:"type",params:{type: schema2.allOf[1].properties.issuingAuthority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.issuingCompany !== undefined){
let data6 = data.issuingCompany;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/issuingCompany",schemaPath:"#/allOf/1/properties/issuingCompany/type",keyword:"type",params:{type: schema2.allOf[1].properties.issuingCompany.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.startDate !== undefined){
let data7 = data.startDate;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/startDate",schemaPath:"#/allOf/1/properties/startDate/type",keyword:"type",params:{type: schema2.allOf[1].properties.startDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data7 === "string"){
if(!(formats4.test(data7))){
const err10 = {instancePath:instancePath+"/startDate",schemaPath:"#/allOf/1/properties/startDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.thumbnailUrl !== undefined){
let data8 = data.thumbnailUrl;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema2.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.webUrl !== undefined){
let data9 = data.webUrl;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/webUrl",schemaPath:"#/allOf/1/properties/webUrl/type",keyword:"type",params:{type: schema2.allOf[1].properties.webUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":{"certificationId":true,"description":true,"displayName":true,"endDate":true,"issuedDate":true,"issuingAuthority":true,"issuingCompany":true,"startDate":true,"thumbnailUrl":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":{"certificationId":true,"description":true,"displayName":true,"endDate":true,"issuedDate":true,"issuingAuthority":true,"issuingCompany":true,"startDate":true,"thumbnailUrl":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};

export const check3 = validate18;
const schema22 = {"$id":"check3","allOf":[{"$ref":"contract#/components/schemas/projectParticipation"},{"$ref":"contract#/components/schemas/createdEntity"}]};
const schema23 = {"allOf":[{"$ref":"#/components/schemas/itemFacet"},{"type":"object","properties":{"categories":{"type":["array","null"],"items":{"type":"string"}},"client":{"anyOf":[{"$ref":"#/components/schemas/companyDetail"},{"type":"null"}]},"collaborationTags":{"type":["array","null"],"items":{"type":"string","enum":["askMeAbout","ableToMentor","wantsToLearn","wantsToImprove"]}},"colleagues":{"type":["array","null"],"items":{"$ref":"#/components/schemas/relatedPerson"}},"detail":{"anyOf":[{"$ref":"#/components/schemas/positionDetail"},{"type":"null"}]},"displayName":{"type":["string","null"]},"sponsors":{"type":["array","null"],"items":{"$ref":"#/components/schemas/relatedPerson"}},"thumbnailUrl":{"type":["string","null"]}}}]};
const schema24 = {"type":"object","properties":{"address":{"anyOf":[{"$ref":"#/components/schemas/physicalAddress"},{"type":"null"}]},"companyCode":{"type":["string","null"]},"costCenter":{"type":["string","null"]},"department":{"type":["string","null"]},"displayName":{"type":["string","null"]},"division":{"type":["string","null"]},"officeLocation":{"type":["string","null"]},"pronunciation":{"type":["string","null"]},"secondaryDepartment":{"type":["string","null"]},"webUrl":{"type":["string","null"]}}};
const schema25 = {"type":"object","properties":{"city":{"type":["string","null"]},"countryOrRegion":{"type":["string","null"]},"postalCode":{"type":["string","null"]},"postOfficeBox":{"type":["string","null"]},"state":{"type":["string","null"]},"street":{"type":["string","null"]},"type":{"anyOf":[{"$ref":"#/components/schemas/physicalAddressType"},{"type":"null"}]}}};
const schema26 = {"type":"string","enum":["unknown","home","business","other"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.city !== undefined){
let data0 = data.city;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: schema25.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.countryOrRegion !== undefined){
let data1 = data.countryOrRegion;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/countryOrRegion",schemaPath:"#/properties/countryOrRegion/type",keyword:"type",params:{type: schema25.properties.countryOrRegion.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.postalCode !== undefined){
let data2 = data.postalCode;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type: schema25.properties.postalCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.postOfficeBox !== undefined){
let data3 = data.postOfficeBox;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/postOfficeBox",schemaPath:"#/properties/postOfficeBox/type",keyword:"type",params:{type: schema25.properties.postOfficeBox.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data4 = data.state;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: schema25.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.street !== undefined){
let data5 = data.street;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: schema25.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data6 = data.type;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/physicalAddressType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data6 === "unknown") || (data6 === "home")) || (data6 === "business")) || (data6 === "other"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/physicalAddressType/enum",keyword:"enum",params:{allowedValues: schema26.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
const _errs18 = errors;
if(data6 !== null){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"city":true,"countryOrRegion":true,"postalCode":true,"postOfficeBox":true,"state":true,"street":true,"type":true},"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate22(data0, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.city = true;
props0.countryOrRegion = true;
props0.postalCode = true;
props0.postOfficeBox = true;
props0.state = true;
props0.street = true;
props0.type = true;
}
const _errs4 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.companyCode !== undefined){
let data1 = data.companyCode;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/companyCode",schemaPath:"#/properties/companyCode/type",keyword:"type",params:{type: schema24.properties.companyCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.costCenter !== undefined){
let data2 = data.costCenter;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/costCenter",schemaPath:"#/properties/costCenter/type",keyword:"type",params:{type: schema24.properties.costCenter.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.department !== undefined){
let data3 = data.department;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type: schema24.properties.department.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.displayName !== undefined){
let data4 = data.displayName;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema24.properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.division !== undefined){
let data5 = data.division;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/division",schemaPath:"#/properties/division/type",keyword:"type",params:{type: schema24.properties.division.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.officeLocation !== undefined){
let data6 = data.officeLocation;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/officeLocation",schemaPath:"#/properties/officeLocation/type",keyword:"type",params:{type: schema24.properties.officeLocation.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pronunciation !== undefined){
let data7 = data.pronunciation;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/pronunciation",schemaPath:"#/properties/pronunciation/type",keyword:"type",params:{type: schema24.properties.pronunciation.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.secondaryDepartment !== undefined){
let data8 = data.secondaryDepartment;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/secondaryDepartment",schemaPath:"#/properties/secondaryDepartment/type",keyword:"type",params:{type: schema24.properties.secondaryDepartment.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.webUrl !== undefined){
let data9 = data.webUrl;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/webUrl",schemaPath:"#/properties/webUrl/type",keyword:"type",params:{type: schema24.properties.webUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"address":true,"companyCode":true,"costCenter":true,"department":true,"displayName":true,"division":true,"officeLocation":true,"pronunciation":true,"secondaryDepartment":true,"webUrl":true},"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","properties":{"displayName":{"type":["string","null"]},"relationship":{"anyOf":[{"$ref":"#/components/schemas/personRelationship"},{"type":"null"}]},"userId":{"type":["string","null"]},"userPrincipalName":{"type":["string","null"]}}};
const schema28 = {"type":"string","enum":["manager","colleague","directReport","dotLineReport","assistant","dotLineManager","alternateContact","friend","spouse","sibling","child","parent","sponsor","emergencyContact","other","unknownFutureValue"]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayName !== undefined){
let data0 = data.displayName;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema27.properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.relationship !== undefined){
let data1 = data.relationship;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/relationship",schemaPath:"#/components/schemas/personRelationship/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((((((((data1 === "manager") || (data1 === "colleague")) || (data1 === "directReport")) || (data1 === "dotLineReport")) || (data1 === "assistant")) || (data1 === "dotLineManager")) || (data1 === "alternateContact")) || (data1 === "friend")) || (data1 === "spouse")) || (data1 === "sibling")) || (data1 === "child")) || (data1 === "parent")) || (data1 === "sponsor")) || (data1 === "emergencyContact")) || (data1 === "other")) || (data1 === "unknownFutureValue"))){
const err2 = {instancePath:instancePath+"/relationship",schemaPath:"#/components/schemas/personRelationship/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/relationship",schemaPath:"#/properties/relationship/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/relationship",schemaPath:"#/properties/relationship/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.userId !== undefined){
let data2 = data.userId;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: schema27.properties.userId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.userPrincipalName !== undefined){
let data3 = data.userPrincipalName;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/userPrincipalName",schemaPath:"#/properties/userPrincipalName/type",keyword:"type",params:{type: schema27.properties.userPrincipalName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"displayName":true,"relationship":true,"userId":true,"userPrincipalName":true},"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","properties":{"company":{"anyOf":[{"$ref":"#/components/schemas/companyDetail"},{"type":"null"}]},"description":{"type":["string","null"]},"employeeId":{"type":["string","null"]},"employeeType":{"type":["string","null"]},"endMonthYear":{"type":["string","null"],"format":"date"},"jobTitle":{"type":["string","null"]},"layer":{"type":["integer","null"],"format":"int32"},"level":{"type":["string","null"]},"role":{"type":["string","null"]},"secondaryJobTitle":{"type":["string","null"]},"secondaryRole":{"type":["string","null"]},"startMonthYear":{"type":["string","null"],"format":"date"},"summary":{"type":["string","null"]}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.company !== undefined){
let data0 = data.company;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate21(data0, {instancePath:instancePath+"/company",parentData:data,parentDataProperty:"company",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.address = true;
props0.companyCode = true;
props0.costCenter = true;
props0.department = true;
props0.displayName = true;
props0.division = true;
props0.officeLocation = true;
props0.pronunciation = true;
props0.secondaryDepartment = true;
props0.webUrl = true;
}
const _errs4 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema29.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.employeeId !== undefined){
let data2 = data.employeeId;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: schema29.properties.employeeId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.employeeType !== undefined){
let data3 = data.employeeType;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/employeeType",schemaPath:"#/properties/employeeType/type",keyword:"type",params:{type: schema29.properties.employeeType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.endMonthYear !== undefined){
let data4 = data.endMonthYear;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/endMonthYear",schemaPath:"#/properties/endMonthYear/type",keyword:"type",params:{type: schema29.properties.endMonthYear.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 === "string"){
if(!(formats4.test(data4))){
const err6 = {instancePath:instancePath+"/endMonthYear",schemaPath:"#/properties/endMonthYear/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.jobTitle !== undefined){
let data5 = data.jobTitle;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/jobTitle",schemaPath:"#/properties/jobTitle/type",keyword:"type",params:{type: schema29.properties.jobTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.layer !== undefined){
let data6 = data.layer;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type: schema29.properties.layer.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.level !== undefined){
let data7 = data.level;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: schema29.properties.level.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.role !== undefined){
let data8 = data.role;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: schema29.properties.role.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.secondaryJobTitle !== undefined){
let data9 = data.secondaryJobTitle;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/secondaryJobTitle",schemaPath:"#/properties/secondaryJobTitle/type",keyword:"type",params:{type: schema29.properties.secondaryJobTitle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.secondaryRole !== undefined){
let data10 = data.secondaryRole;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/secondaryRole",schemaPath:"#/properties/secondaryRole/type",keyword:"type",params:{type: schema29.properties.secondaryRole.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.startMonthYear !== undefined){
let data11 = data.startMonthYear;
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/startMonthYear",schemaPath:"#/properties/startMonthYear/type",keyword:"type",params:{type: schema29.properties.startMonthYear.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data11 === "string"){
if(!(formats4.test(data11))){
const err14 = {instancePath:instancePath+"/startMonthYear",schemaPath:"#/properties/startMonthYear/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.summary !== undefined){
let data12 = data.summary;
if((typeof data12 !== "string") && (data12 !== null)){
const err15 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema29.properties.summary.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"company":true,"description":true,"employeeId":true,"employeeType":true,"endMonthYear":true,"jobTitle":true,"layer":true,"level":true,"role":true,"secondaryJobTitle":true,"secondaryRole":true,"startMonthYear":true,"summary":true},"dynamicProps":false,"dynamicItems":false};


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.categories !== undefined){
let data0 = data.categories;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/categories",schemaPath:"#/allOf/1/properties/categories/type",keyword:"type",params:{type: schema23.allOf[1].properties.categories.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/allOf/1/properties/categories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
if(data.client !== undefined){
let data2 = data.client;
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if(!(validate21(data2, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
var props0 = {};
props0.address = true;
props0.companyCode = true;
props0.costCenter = true;
props0.department = true;
props0.displayName = true;
props0.division = true;
props0.officeLocation = true;
props0.pronunciation = true;
props0.secondaryDepartment = true;
props0.webUrl = true;
}
const _errs10 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/client",schemaPath:"#/allOf/1/properties/client/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err3 = {instancePath:instancePath+"/client",schemaPath:"#/allOf/1/properties/client/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.collaborationTags !== undefined){
let data3 = data.collaborationTags;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/collaborationTags",schemaPath:"#/allOf/1/properties/collaborationTags/type",keyword:"type",params:{type: schema23.allOf[1].properties.collaborationTags.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/collaborationTags/" + i1,schemaPath:"#/allOf/1/properties/collaborationTags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data4 === "askMeAbout") || (data4 === "ableToMentor")) || (data4 === "wantsToLearn")) || (data4 === "wantsToImprove"))){
const err6 = {instancePath:instancePath+"/collaborationTags/" + i1,schemaPath:"#/allOf/1/properties/collaborationTags/items/enum",keyword:"enum",params:{allowedValues: schema23.allOf[1].properties.collaborationTags.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.colleagues !== undefined){
let data5 = data.colleagues;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/colleagues",schemaPath:"#/allOf/1/properties/colleagues/type",keyword:"type",params:{type: schema23.allOf[1].properties.colleagues.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate25(data5[i2], {instancePath:instancePath+"/colleagues/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
}
if(data.detail !== undefined){
let data7 = data.detail;
const _errs20 = errors;
let valid9 = false;
const _errs21 = errors;
if(!(validate27(data7, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid9 = valid9 || _valid1;
if(_valid1){
var props1 = {};
props1.company = true;
props1.description = true;
props1.employeeId = true;
props1.employeeType = true;
props1.endMonthYear = true;
props1.jobTitle = true;
props1.layer = true;
props1.level = true;
props1.role = true;
props1.secondaryJobTitle = true;
props1.secondaryRole = true;
props1.startMonthYear = true;
props1.summary = true;
}
const _errs22 = errors;
if(data7 !== null){
const err8 = {instancePath:instancePath+"/detail",schemaPath:"#/allOf/1/properties/detail/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err9 = {instancePath:instancePath+"/detail",schemaPath:"#/allOf/1/properties/detail/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.displayName !== undefined){
let data8 = data.displayName;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/displayName",schemaPath:"#/allOf/1/properties/displayName/type",keyword:"type",params:{type: schema23.allOf[1].properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sponsors !== undefined){
let data9 = data.sponsors;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/sponsors",schemaPath:"#/allOf/1/properties/sponsors/type",keyword:"type",params:{type: schema23.allOf[1].properties.sponsors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate25(data9[i3], {instancePath:instancePath+"/sponsors/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
}
if(data.thumbnailUrl !== undefined){
let data11 = data.thumbnailUrl;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema23.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":{"categories":true,"client":true,"collaborationTags":true,"colleagues":true,"detail":true,"displayName":true,"sponsors":true,"thumbnailUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/createdEntity/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/createdEntity/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@odata.context"] !== undefined){
if(typeof data["@odata.context"] !== "string"){
const err2 = {instancePath:instancePath+"/@odata.context",schemaPath:"contract#/components/schemas/createdEntity/properties/%40odata.context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"contract#/components/schemas/createdEntity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":{"id":true,"@odata.context":true,"categories":true,"client":true,"collaborationTags":true,"colleagues":true,"detail":true,"displayName":true,"sponsors":true,"thumbnailUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true},"dynamicProps":false,"dynamicItems":false};

export const check4 = validate32;
const schema31 = {"$id":"check4","$ref":"contract#/components/schemas/projectParticipation"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.categories !== undefined){
let data0 = data.categories;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/categories",schemaPath:"#/allOf/1/properties/categories/type",keyword:"type",params:{type: schema23.allOf[1].properties.categories.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/allOf/1/properties/categories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
if(data.client !== undefined){
let data2 = data.client;
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if(!(validate21(data2, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
var props0 = {};
props0.address = true;
props0.companyCode = true;
props0.costCenter = true;
props0.department = true;
props0.displayName = true;
props0.division = true;
props0.officeLocation = true;
props0.pronunciation = true;
props0.secondaryDepartment = true;
props0.webUrl = true;
}
const _errs10 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/client",schemaPath:"#/allOf/1/properties/client/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err3 = {instancePath:instancePath+"/client",schemaPath:"#/allOf/1/properties/client/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.collaborationTags !== undefined){
let data3 = data.collaborationTags;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/collaborationTags",schemaPath:"#/allOf/1/properties/collaborationTags/type",keyword:"type",params:{type: schema23.allOf[1].properties.collaborationTags.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/collaborationTags/" + i1,schemaPath:"#/allOf/1/properties/collaborationTags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data4 === "askMeAbout") || (data4 === "ableToMentor")) || (data4 === "wantsToLearn")) || (data4 === "wantsToImprove"))){
const err6 = {instancePath:instancePath+"/collaborationTags/" + i1,schemaPath:"#/allOf/1/properties/collaborationTags/items/enum",keyword:"enum",params:{allowedValues: schema23.allOf[1].properties.collaborationTags.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.colleagues !== undefined){
let data5 = data.colleagues;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/colleagues",schemaPath:"#/allOf/1/properties/colleagues/type",keyword:"type",params:{type: schema23.allOf[1].properties.colleagues.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate25(data5[i2], {instancePath:instancePath+"/colleagues/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
}
if(data.detail !== undefined){
let data7 = data.detail;
const _errs20 = errors;
let valid9 = false;
const _errs21 = errors;
if(!(validate27(data7, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid9 = valid9 || _valid1;
if(_valid1){
var props1 = {};
props1.company = true;
props1.description = true;
props1.employeeId = true;
props1.employeeType = true;
props1.endMonthYear = true;
props1.jobTitle = true;
props1.layer = true;
props1.level = true;
props1.role = true;
props1.secondaryJobTitle = true;
props1.secondaryRole = true;
props1.startMonthYear = true;
props1.summary = true;
}
const _errs22 = errors;
if(data7 !== null){
const err8 = {instancePath:instancePath+"/detail",schemaPath:"#/allOf/1/properties/detail/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err9 = {instancePath:instancePath+"/detail",schemaPath:"#/allOf/1/properties/detail/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.displayName !== undefined){
let data8 = data.displayName;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/displayName",schemaPath:"#/allOf/1/properties/displayName/type",keyword:"type",params:{type: schema23.allOf[1].properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sponsors !== undefined){
let data9 = data.sponsors;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/sponsors",schemaPath:"#/allOf/1/properties/sponsors/type",keyword:"type",params:{type: schema23.allOf[1].properties.sponsors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate25(data9[i3], {instancePath:instancePath+"/sponsors/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
}
if(data.thumbnailUrl !== undefined){
let data11 = data.thumbnailUrl;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema23.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"categories":true,"client":true,"collaborationTags":true,"colleagues":true,"detail":true,"displayName":true,"sponsors":true,"thumbnailUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check4" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"categories":true,"client":true,"collaborationTags":true,"colleagues":true,"detail":true,"displayName":true,"sponsors":true,"thumbnailUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};

export const check5 = validate40;
const schema33 = {"$id":"check5","allOf":[{"$ref":"contract#/components/schemas/webAccount"},{"$ref":"contract#/components/schemas/createdEntity"}]};
const schema34 = {"allOf":[{"$ref":"#/components/schemas/itemFacet"},{"type":"object","properties":{"description":{"type":["string","null"]},"service":{"anyOf":[{"$ref":"#/components/schemas/serviceInformation"},{"type":"null"}]},"statusMessage":{"type":["string","null"]},"thumbnailUrl":{"type":["string","null"]},"userId":{"type":["string","null"]},"webUrl":{"type":["string","null"]}}}]};
const schema35 = {"type":"object","properties":{"name":{"type":["string","null"]},"webUrl":{"type":["string","null"]}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
let data0 = data.description;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/description",schemaPath:"#/allOf/1/properties/description/type",keyword:"type",params:{type: schema34.allOf[1].properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.service !== undefined){
let data1 = data.service;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name !== undefined){
let data2 = data1.name;
if((typeof data2 !== "string") && (data2 !== null)){
const err1 = {instancePath:instancePath+"/service/name",schemaPath:"#/components/schemas/serviceInformation/properties/name/type",keyword:"type",params:{type: schema35.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.webUrl !== undefined){
let data3 = data1.webUrl;
if((typeof data3 !== "string") && (data3 !== null)){
const err2 = {instancePath:instancePath+"/service/webUrl",schemaPath:"#/components/schemas/serviceInformation/properties/webUrl/type",keyword:"type",params:{type: schema35.properties.webUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/service",schemaPath:"#/components/schemas/serviceInformation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.name = true;
props0.webUrl = true;
}
const _errs14 = errors;
if(data1 !== null){
const err4 = {instancePath:instancePath+"/service",schemaPath:"#/allOf/1/properties/service/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err5 = {instancePath:instancePath+"/service",schemaPath:"#/allOf/1/properties/service/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.statusMessage !== undefined){
let data4 = data.statusMessage;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/statusMessage",schemaPath:"#/allOf/1/properties/statusMessage/type",keyword:"type",params:{type: schema34.allOf[1].properties.statusMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.thumbnailUrl !== undefined){
let data5 = data.thumbnailUrl;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema34.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.userId !== undefined){
let data6 = data.userId;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/userId",schemaPath:"#/allOf/1/properties/userId/type",keyword:"type",params:{type: schema34.allOf[1].properties.userId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.webUrl !== undefined){
let data7 = data.webUrl;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/webUrl",schemaPath:"#/allOf/1/properties/webUrl/type",keyword:"type",params:{type: schema34.allOf[1].properties.webUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"description":true,"service":true,"statusMessage":true,"thumbnailUrl":true,"userId":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/createdEntity/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/createdEntity/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@odata.context"] !== undefined){
if(typeof data["@odata.context"] !== "string"){
const err2 = {instancePath:instancePath+"/@odata.context",schemaPath:"contract#/components/schemas/createdEntity/properties/%40odata.context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"contract#/components/schemas/createdEntity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"id":true,"@odata.context":true,"description":true,"service":true,"statusMessage":true,"thumbnailUrl":true,"userId":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true},"dynamicProps":false,"dynamicItems":false};

export const check6 = validate44;
const schema37 = {"$id":"check6","$ref":"contract#/components/schemas/webAccount"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
let data0 = data.description;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/description",schemaPath:"#/allOf/1/properties/description/type",keyword:"type",params:{type: schema34.allOf[1].properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.service !== undefined){
let data1 = data.service;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name !== undefined){
let data2 = data1.name;
if((typeof data2 !== "string") && (data2 !== null)){
const err1 = {instancePath:instancePath+"/service/name",schemaPath:"#/components/schemas/serviceInformation/properties/name/type",keyword:"type",params:{type: schema35.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.webUrl !== undefined){
let data3 = data1.webUrl;
if((typeof data3 !== "string") && (data3 !== null)){
const err2 = {instancePath:instancePath+"/service/webUrl",schemaPath:"#/components/schemas/serviceInformation/properties/webUrl/type",keyword:"type",params:{type: schema35.properties.webUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/service",schemaPath:"#/components/schemas/serviceInformation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.name = true;
props0.webUrl = true;
}
const _errs14 = errors;
if(data1 !== null){
const err4 = {instancePath:instancePath+"/service",schemaPath:"#/allOf/1/properties/service/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err5 = {instancePath:instancePath+"/service",schemaPath:"#/allOf/1/properties/service/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.statusMessage !== undefined){
let data4 = data.statusMessage;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/statusMessage",schemaPath:"#/allOf/1/properties/statusMessage/type",keyword:"type",params:{type: schema34.allOf[1].properties.statusMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.thumbnailUrl !== undefined){
let data5 = data.thumbnailUrl;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema34.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.userId !== undefined){
let data6 = data.userId;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/userId",schemaPath:"#/allOf/1/properties/userId/type",keyword:"type",params:{type: schema34.allOf[1].properties.userId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.webUrl !== undefined){
let data7 = data.webUrl;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/webUrl",schemaPath:"#/allOf/1/properties/webUrl/type",keyword:"type",params:{type: schema34.allOf[1].properties.webUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"description":true,"service":true,"statusMessage":true,"thumbnailUrl":true,"userId":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check6" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"description":true,"service":true,"statusMessage":true,"thumbnailUrl":true,"userId":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};

