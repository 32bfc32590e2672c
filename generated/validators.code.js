// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

"use strict";
export const check0 = validate0;
const schema0 = {"allOf":[{"$ref":"schema0"},{"$ref":"schema10"}],"$id":"check0"};
const schema1 = {"allOf":[{"$ref":"schema1"},{"type":"object","properties":{"certificationId":{"type":["string","null"]},"description":{"type":["string","null"]},"displayName":{"type":["string","null"]},"endDate":{"type":["string","null"],"format":"date"},"issuedDate":{"type":["string","null"],"format":"date"},"issuingAuthority":{"type":["string","null"]},"issuingCompany":{"type":["string","null"]},"startDate":{"type":["string","null"],"format":"date"},"thumbnailUrl":{"type":["string","null"]},"webUrl":{"type":["string","null"]}}}],"$id":"schema0"};
const schema2 = {"allOf":[{"$ref":"schema2"},{"type":"object","properties":{"allowedAudiences":{"anyOf":[{"$ref":"schema3"},{"type":"null"}]},"createdBy":{"readOnly":true,"anyOf":[{"$ref":"schema4"},{"type":"null"}]},"createdDateTime":{"type":["string","null"],"format":"date-time","readOnly":true},"inference":{"anyOf":[{"$ref":"schema6"},{"type":"null"}]},"isSearchable":{"type":["boolean","null"]},"lastModifiedBy":{"readOnly":true,"anyOf":[{"$ref":"schema4"},{"type":"null"}]},"lastModifiedDateTime":{"type":["string","null"],"format":"date-time","readOnly":true},"source":{"anyOf":[{"$ref":"schema7"},{"$ref":"schema8"},{"type":"null"}]},"sources":{"type":["array","null"],"items":{"$ref":"schema9"}}}}],"$id":"schema1"};
const schema3 = {"type":"object","properties":{"id":{"type":"string","readOnly":true}},"$id":"schema2"};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema2" */;
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
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"id":true},"dynamicProps":false,"dynamicItems":false};

const schema4 = {"x-ms-enum-flags":{"isFlags":true},"anyOf":[{"type":"string","enum":["me","family","contacts","groupMembers","organization","federatedOrganizations","everyone","unknownFutureValue"]},{"type":"string","pattern":"^(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue)(,(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue))+$"}],"$id":"schema3"};
const pattern0 = new RegExp("^(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue)(,(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue))+$", "u");

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "me") || (data === "family")) || (data === "contacts")) || (data === "groupMembers")) || (data === "organization")) || (data === "federatedOrganizations")) || (data === "everyone")) || (data === "unknownFutureValue"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema4.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue)(,(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue))+$"},message:"must match pattern \""+"^(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue)(,(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue))+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema5 = {"type":"object","additionalProperties":true,"properties":{"application":{"anyOf":[{"$ref":"schema5"},{"type":"null"}]},"device":{"anyOf":[{"$ref":"schema5"},{"type":"null"}]},"user":{"anyOf":[{"$ref":"schema5"},{"type":"null"}]}},"$id":"schema4"};
const schema6 = {"type":"object","additionalProperties":true,"properties":{"displayName":{"type":["string","null"]},"id":{"type":["string","null"]}},"$id":"schema5"};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
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
const err0 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema6.properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema6.properties.id.type},message:"must be string,null"};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema4" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
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
if(!(validate8(data0, {instancePath:instancePath+"/application",parentData:data,parentDataProperty:"application",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/application",schemaPath:"#/properties/application/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
let data1 = data.device;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(validate8(data1, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
const _errs10 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(data.user !== undefined){
let data2 = data.user;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(!(validate8(data2, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var _valid2 = _errs14 === errors;
valid3 = valid3 || _valid2;
const _errs15 = errors;
if(data2 !== null){
const err4 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs15 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err5 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema7 = {"type":"object","properties":{"confidenceScore":{"type":["number","null"],"format":"double"},"userHasVerifiedAccuracy":{"type":["boolean","null"]}},"$id":"schema6"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema6" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.confidenceScore !== undefined){
let data0 = data.confidenceScore;
if((!(typeof data0 == "number")) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/confidenceScore",schemaPath:"#/properties/confidenceScore/type",keyword:"type",params:{type: schema7.properties.confidenceScore.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.userHasVerifiedAccuracy !== undefined){
let data1 = data.userHasVerifiedAccuracy;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/userHasVerifiedAccuracy",schemaPath:"#/properties/userHasVerifiedAccuracy/type",keyword:"type",params:{type: schema7.properties.userHasVerifiedAccuracy.type},message:"must be boolean,null"};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":{"confidenceScore":true,"userHasVerifiedAccuracy":true},"dynamicProps":false,"dynamicItems":false};

const schema8 = {"type":"object","properties":{"type":{"type":["string","null"]}},"$id":"schema7"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema7" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema8.properties.type.type},message:"must be string,null"};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":{"type":true},"dynamicProps":false,"dynamicItems":false};

const schema9 = {"type":"object","properties":{"type":{"type":["array","null"],"items":{"type":"string"}}},"$id":"schema8"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema8" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema9.properties.type.type},message:"must be array,null"};
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
const err1 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/properties/type/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":{"type":true},"dynamicProps":false,"dynamicItems":false};

const schema10 = {"type":"object","properties":{"isDefaultSource":{"type":["boolean","null"]},"properties":{"type":["array","null"],"items":{"type":"string"}},"sourceId":{"type":["string","null"]}},"$id":"schema9"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema9" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isDefaultSource !== undefined){
let data0 = data.isDefaultSource;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/isDefaultSource",schemaPath:"#/properties/isDefaultSource/type",keyword:"type",params:{type: schema10.properties.isDefaultSource.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: schema10.properties.properties.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err2 = {instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.sourceId !== undefined){
let data3 = data.sourceId;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type: schema10.properties.sourceId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"isDefaultSource":true,"properties":true,"sourceId":true},"dynamicProps":false,"dynamicItems":false};

const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema1" */;
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
if(data.allowedAudiences !== undefined){
let data0 = data.allowedAudiences;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(!(validate5(data0, {instancePath:instancePath+"/allowedAudiences",parentData:data,parentDataProperty:"allowedAudiences",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/allowedAudiences",schemaPath:"#/allOf/1/properties/allowedAudiences/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err1 = {instancePath:instancePath+"/allowedAudiences",schemaPath:"#/allOf/1/properties/allowedAudiences/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
if(data.createdBy !== undefined){
let data1 = data.createdBy;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(!(validate7(data1, {instancePath:instancePath+"/createdBy",parentData:data,parentDataProperty:"createdBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
const _errs11 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/createdBy",schemaPath:"#/allOf/1/properties/createdBy/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err3 = {instancePath:instancePath+"/createdBy",schemaPath:"#/allOf/1/properties/createdBy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.createdDateTime !== undefined){
let data2 = data.createdDateTime;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/createdDateTime",schemaPath:"#/allOf/1/properties/createdDateTime/type",keyword:"type",params:{type: schema2.allOf[1].properties.createdDateTime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err5 = {instancePath:instancePath+"/createdDateTime",schemaPath:"#/allOf/1/properties/createdDateTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.inference !== undefined){
let data3 = data.inference;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(!(validate13(data3, {instancePath:instancePath+"/inference",parentData:data,parentDataProperty:"inference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid2 = _errs17 === errors;
valid4 = valid4 || _valid2;
if(_valid2){
var props1 = {};
props1.confidenceScore = true;
props1.userHasVerifiedAccuracy = true;
}
const _errs18 = errors;
if(data3 !== null){
const err6 = {instancePath:instancePath+"/inference",schemaPath:"#/allOf/1/properties/inference/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const err7 = {instancePath:instancePath+"/inference",schemaPath:"#/allOf/1/properties/inference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.isSearchable !== undefined){
let data4 = data.isSearchable;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/isSearchable",schemaPath:"#/allOf/1/properties/isSearchable/type",keyword:"type",params:{type: schema2.allOf[1].properties.isSearchable.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lastModifiedBy !== undefined){
let data5 = data.lastModifiedBy;
const _errs23 = errors;
let valid5 = false;
const _errs24 = errors;
if(!(validate7(data5, {instancePath:instancePath+"/lastModifiedBy",parentData:data,parentDataProperty:"lastModifiedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid5 = valid5 || _valid3;
const _errs25 = errors;
if(data5 !== null){
const err9 = {instancePath:instancePath+"/lastModifiedBy",schemaPath:"#/allOf/1/properties/lastModifiedBy/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid3 = _errs25 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const err10 = {instancePath:instancePath+"/lastModifiedBy",schemaPath:"#/allOf/1/properties/lastModifiedBy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.lastModifiedDateTime !== undefined){
let data6 = data.lastModifiedDateTime;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/lastModifiedDateTime",schemaPath:"#/allOf/1/properties/lastModifiedDateTime/type",keyword:"type",params:{type: schema2.allOf[1].properties.lastModifiedDateTime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
const err12 = {instancePath:instancePath+"/lastModifiedDateTime",schemaPath:"#/allOf/1/properties/lastModifiedDateTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.source !== undefined){
let data7 = data.source;
const _errs30 = errors;
let valid6 = false;
const _errs31 = errors;
if(!(validate16(data7, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var _valid4 = _errs31 === errors;
valid6 = valid6 || _valid4;
if(_valid4){
var props3 = {};
props3.type = true;
}
const _errs32 = errors;
if(!(validate18(data7, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var _valid4 = _errs32 === errors;
valid6 = valid6 || _valid4;
if(_valid4){
if(props3 !== true){
props3 = props3 || {};
props3.type = true;
}
}
const _errs33 = errors;
if(data7 !== null){
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/allOf/1/properties/source/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid4 = _errs33 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/allOf/1/properties/source/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.sources !== undefined){
let data8 = data.sources;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/sources",schemaPath:"#/allOf/1/properties/sources/type",keyword:"type",params:{type: schema2.allOf[1].properties.sources.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data8[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};

const formats4 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema0" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
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
if(data.certificationId !== undefined){
let data0 = data.certificationId;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/certificationId",schemaPath:"#/allOf/1/properties/certificationId/type",keyword:"type",params:{type: schema1.allOf[1].properties.certificationId.type},message:"must be string,null"};
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
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/allOf/1/properties/description/type",keyword:"type",params:{type: schema1.allOf[1].properties.description.type},message:"must be string,null"};
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
const err2 = {instancePath:instancePath+"/displayName",schemaPath:"#/allOf/1/properties/displayName/type",keyword:"type",params:{type: schema1.allOf[1].properties.displayName.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/endDate",schemaPath:"#/allOf/1/properties/endDate/type",keyword:"type",params:{type: schema1.allOf[1].properties.endDate.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/issuedDate",schemaPath:"#/allOf/1/properties/issuedDate/type",keyword:"type",params:{type: schema1.allOf[1].properties.issuedDate.type},message:"must be string,null"};
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
const err7 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"#/allOf/1/properties/issuingAuthority/type",keyword:"type",params:{type: schema1.allOf[1].properties.issuingAuthority.type},message:"must be string,null"};
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
const err8 = {instancePath:instancePath+"/issuingCompany",schemaPath:"#/allOf/1/properties/issuingCompany/type",keyword:"type",params:{type: schema1.allOf[1].properties.issuingCompany.type},message:"must be string,null"};
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
const err9 = {instancePath:instancePath+"/startDate",schemaPath:"#/allOf/1/properties/startDate/type",keyword:"type",params:{type: schema1.allOf[1].properties.startDate.type},message:"must be string,null"};
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
const err11 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema1.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
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
const err12 = {instancePath:instancePath+"/webUrl",schemaPath:"#/allOf/1/properties/webUrl/type",keyword:"type",params:{type: schema1.allOf[1].properties.webUrl.type},message:"must be string,null"};
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
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"certificationId":true,"description":true,"displayName":true,"endDate":true,"issuedDate":true,"issuingAuthority":true,"issuingCompany":true,"startDate":true,"thumbnailUrl":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};

const schema11 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","readOnly":true},"@odata.context":{"type":"string","readOnly":true}},"$id":"schema10"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema10" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
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
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err2 = {instancePath:instancePath+"/@odata.context",schemaPath:"#/properties/%40odata.context/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"id":true,"@odata.context":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"id":true,"@odata.context":true,"certificationId":true,"description":true,"displayName":true,"endDate":true,"issuedDate":true,"issuingAuthority":true,"issuingCompany":true,"startDate":true,"thumbnailUrl":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true},"dynamicProps":false,"dynamicItems":false};

export const check1 = validate26;
const schema12 = {"$ref":"schema11","$id":"check1"};
const schema13 = {"type":"object","required":["error"],"properties":{"error":{"$ref":"schema12"}},"$id":"schema11"};
const schema14 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"target":{"type":["string","null"]},"details":{"type":["array","null"],"items":{"$ref":"schema13"}},"innerError":{"anyOf":[{"$ref":"schema14"},{"type":"null"}]}},"$id":"schema12"};
const schema15 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"target":{"type":["string","null"]}},"$id":"schema13"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema13" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
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
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: schema15.properties.target.type},message:"must be string,null"};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"code":true,"message":true,"target":true},"dynamicProps":false,"dynamicItems":false};

const schema16 = {"type":"object","additionalProperties":true,"properties":{"date":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}"},"request-id":{"type":["string","null"]},"client-request-id":{"type":["string","null"]}},"$id":"schema14"};
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema14" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date !== undefined){
let data0 = data.date;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: schema16.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err1 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}"+"\""};
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
if(data["request-id"] !== undefined){
let data1 = data["request-id"];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/request-id",schemaPath:"#/properties/request-id/type",keyword:"type",params:{type: schema16.properties["request-id"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["client-request-id"] !== undefined){
let data2 = data["client-request-id"];
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/client-request-id",schemaPath:"#/properties/client-request-id/type",keyword:"type",params:{type: schema16.properties["client-request-id"].type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema12" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
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
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: schema14.properties.target.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: schema14.properties.details.type},message:"must be array,null"};
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
if(!(validate29(data3[i0], {instancePath:instancePath+"/details/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
}
if(data.innerError !== undefined){
let data5 = data.innerError;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(!(validate31(data5, {instancePath:instancePath+"/innerError",parentData:data,parentDataProperty:"innerError",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
const _errs13 = errors;
if(data5 !== null){
const err6 = {instancePath:instancePath+"/innerError",schemaPath:"#/properties/innerError/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err7 = {instancePath:instancePath+"/innerError",schemaPath:"#/properties/innerError/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"code":true,"message":true,"target":true,"details":true,"innerError":true},"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema11" */;
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
if(!(validate28(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};

export const check2 = validate35;
const schema17 = {"$ref":"schema15","$id":"check2"};
const schema18 = {"allOf":[{"$ref":"schema16"},{"type":"object","properties":{"certificationId":{"type":["string","null"]},"description":{"type":["string","null"]},"displayName":{"type":["string","null"]},"endDate":{"type":["string","null"],"format":"date"},"issuedDate":{"type":["string","null"],"format":"date"},"issuingAuthority":{"type":["string","null"]},"issuingCompany":{"type":["string","null"]},"startDate":{"type":["string","null"],"format":"date"},"thumbnailUrl":{"type":["string","null"]},"webUrl":{"type":["string","null"]}}}],"$id":"schema15"};
const schema19 = {"allOf":[{"$ref":"schema17"},{"type":"object","properties":{"allowedAudiences":{"anyOf":[{"$ref":"schema3"},{"type":"null"}]},"createdBy":{"x-must-be-absent":"must not be sent: it is read-only"},"createdDateTime":{"x-must-be-absent":"must not be sent: it is read-only"},"inference":{"anyOf":[{"$ref":"schema6"},{"type":"null"}]},"isSearchable":{"type":["boolean","null"]},"lastModifiedBy":{"x-must-be-absent":"must not be sent: it is read-only"},"lastModifiedDateTime":{"x-must-be-absent":"must not be sent: it is read-only"},"source":{"anyOf":[{"$ref":"schema7"},{"$ref":"schema8"},{"type":"null"}]},"sources":{"type":["array","null"],"items":{"$ref":"schema9"}}}}],"$id":"schema16"};
const schema20 = {"type":"object","properties":{"id":{"x-must-be-absent":"must not be sent: it is read-only"}},"$id":"schema17"};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema17" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/x-must-be-absent",keyword:"x-must-be-absent",params:{},message:"must not be sent: it is read-only"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"id":true},"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema16" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allowedAudiences !== undefined){
let data0 = data.allowedAudiences;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(!(validate5(data0, {instancePath:instancePath+"/allowedAudiences",parentData:data,parentDataProperty:"allowedAudiences",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/allowedAudiences",schemaPath:"#/allOf/1/properties/allowedAudiences/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err1 = {instancePath:instancePath+"/allowedAudiences",schemaPath:"#/allOf/1/properties/allowedAudiences/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
if(data.createdBy !== undefined){
const err2 = {instancePath:instancePath+"/createdBy",schemaPath:"#/allOf/1/properties/createdBy/x-must-be-absent",keyword:"x-must-be-absent",params:{},message:"must not be sent: it is read-only"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.createdDateTime !== undefined){
const err3 = {instancePath:instancePath+"/createdDateTime",schemaPath:"#/allOf/1/properties/createdDateTime/x-must-be-absent",keyword:"x-must-be-absent",params:{},message:"must not be sent: it is read-only"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.inference !== undefined){
let data3 = data.inference;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(!(validate13(data3, {instancePath:instancePath+"/inference",parentData:data,parentDataProperty:"inference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
var props0 = {};
props0.confidenceScore = true;
props0.userHasVerifiedAccuracy = true;
}
const _errs13 = errors;
if(data3 !== null){
const err4 = {instancePath:instancePath+"/inference",schemaPath:"#/allOf/1/properties/inference/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err5 = {instancePath:instancePath+"/inference",schemaPath:"#/allOf/1/properties/inference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
}
if(data.isSearchable !== undefined){
let data4 = data.isSearchable;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/isSearchable",schemaPath:"#/allOf/1/properties/isSearchable/type",keyword:"type",params:{type: schema19.allOf[1].properties.isSearchable.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.lastModifiedBy !== undefined){
const err7 = {instancePath:instancePath+"/lastModifiedBy",schemaPath:"#/allOf/1/properties/lastModifiedBy/x-must-be-absent",keyword:"x-must-be-absent",params:{},message:"must not be sent: it is read-only"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.lastModifiedDateTime !== undefined){
const err8 = {instancePath:instancePath+"/lastModifiedDateTime",schemaPath:"#/allOf/1/properties/lastModifiedDateTime/x-must-be-absent",keyword:"x-must-be-absent",params:{},message:"must not be sent: it is read-only"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.source !== undefined){
let data7 = data.source;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(!(validate16(data7, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var _valid2 = _errs21 === errors;
valid4 = valid4 || _valid2;
if(_valid2){
var props1 = {};
props1.type = true;
}
const _errs22 = errors;
if(!(validate18(data7, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var _valid2 = _errs22 === errors;
valid4 = valid4 || _valid2;
if(_valid2){
if(props1 !== true){
props1 = props1 || {};
props1.type = true;
}
}
const _errs23 = errors;
if(data7 !== null){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/allOf/1/properties/source/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/allOf/1/properties/source/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
if(data.sources !== undefined){
let data8 = data.sources;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err11 = {instancePath:instancePath+"/sources",schemaPath:"#/allOf/1/properties/sources/type",keyword:"type",params:{type: schema19.allOf[1].properties.sources.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data8[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema15" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.certificationId !== undefined){
let data0 = data.certificationId;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/certificationId",schemaPath:"#/allOf/1/properties/certificationId/type",keyword:"type",params:{type: schema18.allOf[1].properties.certificationId.type},message:"must be string,null"};
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
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/allOf/1/properties/description/type",keyword:"type",params:{type: schema18.allOf[1].properties.description.type},message:"must be string,null"};
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
const err2 = {instancePath:instancePath+"/displayName",schemaPath:"#/allOf/1/properties/displayName/type",keyword:"type",params:{type: schema18.allOf[1].properties.displayName.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/endDate",schemaPath:"#/allOf/1/properties/endDate/type",keyword:"type",params:{type: schema18.allOf[1].properties.endDate.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/issuedDate",schemaPath:"#/allOf/1/properties/issuedDate/type",keyword:"type",params:{type: schema18.allOf[1].properties.issuedDate.type},message:"must be string,null"};
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
const err7 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"#/allOf/1/properties/issuingAuthority/type",keyword:"type",params:{type: schema18.allOf[1].properties.issuingAuthority.type},message:"must be string,null"};
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
const err8 = {instancePath:instancePath+"/issuingCompany",schemaPath:"#/allOf/1/properties/issuingCompany/type",keyword:"type",params:{type: schema18.allOf[1].properties.issuingCompany.type},message:"must be string,null"};
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
const err9 = {instancePath:instancePath+"/startDate",schemaPath:"#/allOf/1/properties/startDate/type",keyword:"type",params:{type: schema18.allOf[1].properties.startDate.type},message:"must be string,null"};
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
const err11 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema18.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
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
const err12 = {instancePath:instancePath+"/webUrl",schemaPath:"#/allOf/1/properties/webUrl/type",keyword:"type",params:{type: schema18.allOf[1].properties.webUrl.type},message:"must be string,null"};
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
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"certificationId":true,"description":true,"displayName":true,"endDate":true,"issuedDate":true,"issuingAuthority":true,"issuingCompany":true,"startDate":true,"thumbnailUrl":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"certificationId":true,"description":true,"displayName":true,"endDate":true,"issuedDate":true,"issuingAuthority":true,"issuingCompany":true,"startDate":true,"thumbnailUrl":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};

export const check3 = validate47;
const schema21 = {"allOf":[{"$ref":"schema18"},{"$ref":"schema10"}],"$id":"check3"};
const schema22 = {"allOf":[{"$ref":"schema1"},{"type":"object","properties":{"categories":{"type":["array","null"],"items":{"type":"string"}},"client":{"anyOf":[{"$ref":"schema19"},{"type":"null"}]},"collaborationTags":{"type":["array","null"],"items":{"type":"string","enum":["askMeAbout","ableToMentor","wantsToLearn","wantsToImprove"]}},"colleagues":{"type":["array","null"],"items":{"$ref":"schema22"}},"detail":{"anyOf":[{"$ref":"schema24"},{"type":"null"}]},"displayName":{"type":["string","null"]},"sponsors":{"type":["array","null"],"items":{"$ref":"schema22"}},"thumbnailUrl":{"type":["string","null"]}}}],"$id":"schema18"};
const schema23 = {"type":"object","properties":{"address":{"anyOf":[{"$ref":"schema20"},{"type":"null"}]},"companyCode":{"type":["string","null"]},"costCenter":{"type":["string","null"]},"department":{"type":["string","null"]},"displayName":{"type":["string","null"]},"division":{"type":["string","null"]},"officeLocation":{"type":["string","null"]},"pronunciation":{"type":["string","null"]},"secondaryDepartment":{"type":["string","null"]},"webUrl":{"type":["string","null"]}},"$id":"schema19"};
const schema24 = {"type":"object","properties":{"city":{"type":["string","null"]},"countryOrRegion":{"type":["string","null"]},"postalCode":{"type":["string","null"]},"postOfficeBox":{"type":["string","null"]},"state":{"type":["string","null"]},"street":{"type":["string","null"]},"type":{"anyOf":[{"$ref":"schema21"},{"type":"null"}]}},"$id":"schema20"};
const schema25 = {"type":"string","enum":["unknown","home","business","other"],"$id":"schema21"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema21" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "unknown") || (data === "home")) || (data === "business")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema20" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
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
const err0 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: schema24.properties.city.type},message:"must be string,null"};
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
const err1 = {instancePath:instancePath+"/countryOrRegion",schemaPath:"#/properties/countryOrRegion/type",keyword:"type",params:{type: schema24.properties.countryOrRegion.type},message:"must be string,null"};
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
const err2 = {instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type: schema24.properties.postalCode.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/postOfficeBox",schemaPath:"#/properties/postOfficeBox/type",keyword:"type",params:{type: schema24.properties.postOfficeBox.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: schema24.properties.state.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: schema24.properties.street.type},message:"must be string,null"};
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
if(!(validate52(data6, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
const _errs16 = errors;
if(data6 !== null){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"city":true,"countryOrRegion":true,"postalCode":true,"postOfficeBox":true,"state":true,"street":true,"type":true},"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema19" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
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
if(!(validate51(data0, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
const err2 = {instancePath:instancePath+"/companyCode",schemaPath:"#/properties/companyCode/type",keyword:"type",params:{type: schema23.properties.companyCode.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/costCenter",schemaPath:"#/properties/costCenter/type",keyword:"type",params:{type: schema23.properties.costCenter.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type: schema23.properties.department.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema23.properties.displayName.type},message:"must be string,null"};
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
const err6 = {instancePath:instancePath+"/division",schemaPath:"#/properties/division/type",keyword:"type",params:{type: schema23.properties.division.type},message:"must be string,null"};
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
const err7 = {instancePath:instancePath+"/officeLocation",schemaPath:"#/properties/officeLocation/type",keyword:"type",params:{type: schema23.properties.officeLocation.type},message:"must be string,null"};
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
const err8 = {instancePath:instancePath+"/pronunciation",schemaPath:"#/properties/pronunciation/type",keyword:"type",params:{type: schema23.properties.pronunciation.type},message:"must be string,null"};
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
const err9 = {instancePath:instancePath+"/secondaryDepartment",schemaPath:"#/properties/secondaryDepartment/type",keyword:"type",params:{type: schema23.properties.secondaryDepartment.type},message:"must be string,null"};
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
const err10 = {instancePath:instancePath+"/webUrl",schemaPath:"#/properties/webUrl/type",keyword:"type",params:{type: schema23.properties.webUrl.type},message:"must be string,null"};
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
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"address":true,"companyCode":true,"costCenter":true,"department":true,"displayName":true,"division":true,"officeLocation":true,"pronunciation":true,"secondaryDepartment":true,"webUrl":true},"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","properties":{"displayName":{"type":["string","null"]},"relationship":{"anyOf":[{"$ref":"schema23"},{"type":"null"}]},"userId":{"type":["string","null"]},"userPrincipalName":{"type":["string","null"]}},"$id":"schema22"};
const schema27 = {"type":"string","enum":["manager","colleague","directReport","dotLineReport","assistant","dotLineManager","alternateContact","friend","spouse","sibling","child","parent","sponsor","emergencyContact","other","unknownFutureValue"],"$id":"schema23"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema23" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((data === "manager") || (data === "colleague")) || (data === "directReport")) || (data === "dotLineReport")) || (data === "assistant")) || (data === "dotLineManager")) || (data === "alternateContact")) || (data === "friend")) || (data === "spouse")) || (data === "sibling")) || (data === "child")) || (data === "parent")) || (data === "sponsor")) || (data === "emergencyContact")) || (data === "other")) || (data === "unknownFutureValue"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema22" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
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
const err0 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema26.properties.displayName.type},message:"must be string,null"};
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
if(!(validate57(data1, {instancePath:instancePath+"/relationship",parentData:data,parentDataProperty:"relationship",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(data1 !== null){
const err1 = {instancePath:instancePath+"/relationship",schemaPath:"#/properties/relationship/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/relationship",schemaPath:"#/properties/relationship/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
const err3 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: schema26.properties.userId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.userPrincipalName !== undefined){
let data3 = data.userPrincipalName;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/userPrincipalName",schemaPath:"#/properties/userPrincipalName/type",keyword:"type",params:{type: schema26.properties.userPrincipalName.type},message:"must be string,null"};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"displayName":true,"relationship":true,"userId":true,"userPrincipalName":true},"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","properties":{"company":{"anyOf":[{"$ref":"schema19"},{"type":"null"}]},"description":{"type":["string","null"]},"employeeId":{"type":["string","null"]},"employeeType":{"type":["string","null"]},"endMonthYear":{"type":["string","null"],"format":"date"},"jobTitle":{"type":["string","null"]},"layer":{"type":["integer","null"],"format":"int32"},"level":{"type":["string","null"]},"role":{"type":["string","null"]},"secondaryJobTitle":{"type":["string","null"]},"secondaryRole":{"type":["string","null"]},"startMonthYear":{"type":["string","null"],"format":"date"},"summary":{"type":["string","null"]}},"$id":"schema24"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema24" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
if(!(validate50(data0, {instancePath:instancePath+"/company",parentData:data,parentDataProperty:"company",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema28.properties.description.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/employeeId",schemaPath:"#/properties/employeeId/type",keyword:"type",params:{type: schema28.properties.employeeId.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/employeeType",schemaPath:"#/properties/employeeType/type",keyword:"type",params:{type: schema28.properties.employeeType.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/endMonthYear",schemaPath:"#/properties/endMonthYear/type",keyword:"type",params:{type: schema28.properties.endMonthYear.type},message:"must be string,null"};
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
const err7 = {instancePath:instancePath+"/jobTitle",schemaPath:"#/properties/jobTitle/type",keyword:"type",params:{type: schema28.properties.jobTitle.type},message:"must be string,null"};
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
const err8 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type: schema28.properties.layer.type},message:"must be integer,null"};
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
const err9 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: schema28.properties.level.type},message:"must be string,null"};
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
const err10 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: schema28.properties.role.type},message:"must be string,null"};
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
const err11 = {instancePath:instancePath+"/secondaryJobTitle",schemaPath:"#/properties/secondaryJobTitle/type",keyword:"type",params:{type: schema28.properties.secondaryJobTitle.type},message:"must be string,null"};
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
const err12 = {instancePath:instancePath+"/secondaryRole",schemaPath:"#/properties/secondaryRole/type",keyword:"type",params:{type: schema28.properties.secondaryRole.type},message:"must be string,null"};
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
const err13 = {instancePath:instancePath+"/startMonthYear",schemaPath:"#/properties/startMonthYear/type",keyword:"type",params:{type: schema28.properties.startMonthYear.type},message:"must be string,null"};
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
const err15 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema28.properties.summary.type},message:"must be string,null"};
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
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"company":true,"description":true,"employeeId":true,"employeeType":true,"endMonthYear":true,"jobTitle":true,"layer":true,"level":true,"role":true,"secondaryJobTitle":true,"secondaryRole":true,"startMonthYear":true,"summary":true},"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema18" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
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
if(data.categories !== undefined){
let data0 = data.categories;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/categories",schemaPath:"#/allOf/1/properties/categories/type",keyword:"type",params:{type: schema22.allOf[1].properties.categories.type},message:"must be array,null"};
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
if(!(validate50(data2, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
const err4 = {instancePath:instancePath+"/collaborationTags",schemaPath:"#/allOf/1/properties/collaborationTags/type",keyword:"type",params:{type: schema22.allOf[1].properties.collaborationTags.type},message:"must be array,null"};
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
const err6 = {instancePath:instancePath+"/collaborationTags/" + i1,schemaPath:"#/allOf/1/properties/collaborationTags/items/enum",keyword:"enum",params:{allowedValues: schema22.allOf[1].properties.collaborationTags.items.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/colleagues",schemaPath:"#/allOf/1/properties/colleagues/type",keyword:"type",params:{type: schema22.allOf[1].properties.colleagues.type},message:"must be array,null"};
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
if(!(validate56(data5[i2], {instancePath:instancePath+"/colleagues/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate60(data7, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
const err10 = {instancePath:instancePath+"/displayName",schemaPath:"#/allOf/1/properties/displayName/type",keyword:"type",params:{type: schema22.allOf[1].properties.displayName.type},message:"must be string,null"};
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
const err11 = {instancePath:instancePath+"/sponsors",schemaPath:"#/allOf/1/properties/sponsors/type",keyword:"type",params:{type: schema22.allOf[1].properties.sponsors.type},message:"must be array,null"};
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
if(!(validate56(data9[i3], {instancePath:instancePath+"/sponsors/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
}
if(data.thumbnailUrl !== undefined){
let data11 = data.thumbnailUrl;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema22.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
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
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"categories":true,"client":true,"collaborationTags":true,"colleagues":true,"detail":true,"displayName":true,"sponsors":true,"thumbnailUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"id":true,"@odata.context":true,"categories":true,"client":true,"collaborationTags":true,"colleagues":true,"detail":true,"displayName":true,"sponsors":true,"thumbnailUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true},"dynamicProps":false,"dynamicItems":false};

export const check4 = validate66;
const schema29 = {"$ref":"schema25","$id":"check4"};
const schema30 = {"allOf":[{"$ref":"schema16"},{"type":"object","properties":{"categories":{"type":["array","null"],"items":{"type":"string"}},"client":{"anyOf":[{"$ref":"schema19"},{"type":"null"}]},"collaborationTags":{"type":["array","null"],"items":{"type":"string","enum":["askMeAbout","ableToMentor","wantsToLearn","wantsToImprove"]}},"colleagues":{"type":["array","null"],"items":{"$ref":"schema22"}},"detail":{"anyOf":[{"$ref":"schema24"},{"type":"null"}]},"displayName":{"type":["string","null"]},"sponsors":{"type":["array","null"],"items":{"$ref":"schema22"}},"thumbnailUrl":{"type":["string","null"]}}}],"$id":"schema25"};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema25" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.categories !== undefined){
let data0 = data.categories;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/categories",schemaPath:"#/allOf/1/properties/categories/type",keyword:"type",params:{type: schema30.allOf[1].properties.categories.type},message:"must be array,null"};
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
if(!(validate50(data2, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
const err4 = {instancePath:instancePath+"/collaborationTags",schemaPath:"#/allOf/1/properties/collaborationTags/type",keyword:"type",params:{type: schema30.allOf[1].properties.collaborationTags.type},message:"must be array,null"};
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
const err6 = {instancePath:instancePath+"/collaborationTags/" + i1,schemaPath:"#/allOf/1/properties/collaborationTags/items/enum",keyword:"enum",params:{allowedValues: schema30.allOf[1].properties.collaborationTags.items.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/colleagues",schemaPath:"#/allOf/1/properties/colleagues/type",keyword:"type",params:{type: schema30.allOf[1].properties.colleagues.type},message:"must be array,null"};
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
if(!(validate56(data5[i2], {instancePath:instancePath+"/colleagues/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate60(data7, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
const err10 = {instancePath:instancePath+"/displayName",schemaPath:"#/allOf/1/properties/displayName/type",keyword:"type",params:{type: schema30.allOf[1].properties.displayName.type},message:"must be string,null"};
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
const err11 = {instancePath:instancePath+"/sponsors",schemaPath:"#/allOf/1/properties/sponsors/type",keyword:"type",params:{type: schema30.allOf[1].properties.sponsors.type},message:"must be array,null"};
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
if(!(validate56(data9[i3], {instancePath:instancePath+"/sponsors/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
}
if(data.thumbnailUrl !== undefined){
let data11 = data.thumbnailUrl;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema30.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
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
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"categories":true,"client":true,"collaborationTags":true,"colleagues":true,"detail":true,"displayName":true,"sponsors":true,"thumbnailUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check4" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"categories":true,"client":true,"collaborationTags":true,"colleagues":true,"detail":true,"displayName":true,"sponsors":true,"thumbnailUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};

export const check5 = validate74;
const schema31 = {"allOf":[{"$ref":"schema26"},{"$ref":"schema10"}],"$id":"check5"};
const schema32 = {"allOf":[{"$ref":"schema1"},{"type":"object","properties":{"description":{"type":["string","null"]},"service":{"anyOf":[{"$ref":"schema27"},{"type":"null"}]},"statusMessage":{"type":["string","null"]},"thumbnailUrl":{"type":["string","null"]},"userId":{"type":["string","null"]},"webUrl":{"type":["string","null"]}}}],"$id":"schema26"};
const schema33 = {"type":"object","properties":{"name":{"type":["string","null"]},"webUrl":{"type":["string","null"]}},"$id":"schema27"};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema27" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema33.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.webUrl !== undefined){
let data1 = data.webUrl;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/webUrl",schemaPath:"#/properties/webUrl/type",keyword:"type",params:{type: schema33.properties.webUrl.type},message:"must be string,null"};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"name":true,"webUrl":true},"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema26" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
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
if(data.description !== undefined){
let data0 = data.description;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/description",schemaPath:"#/allOf/1/properties/description/type",keyword:"type",params:{type: schema32.allOf[1].properties.description.type},message:"must be string,null"};
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
if(!(validate77(data1, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.name = true;
props0.webUrl = true;
}
const _errs8 = errors;
if(data1 !== null){
const err1 = {instancePath:instancePath+"/service",schemaPath:"#/allOf/1/properties/service/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err2 = {instancePath:instancePath+"/service",schemaPath:"#/allOf/1/properties/service/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
let data2 = data.statusMessage;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/statusMessage",schemaPath:"#/allOf/1/properties/statusMessage/type",keyword:"type",params:{type: schema32.allOf[1].properties.statusMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.thumbnailUrl !== undefined){
let data3 = data.thumbnailUrl;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema32.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.userId !== undefined){
let data4 = data.userId;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/userId",schemaPath:"#/allOf/1/properties/userId/type",keyword:"type",params:{type: schema32.allOf[1].properties.userId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.webUrl !== undefined){
let data5 = data.webUrl;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/webUrl",schemaPath:"#/allOf/1/properties/webUrl/type",keyword:"type",params:{type: schema32.allOf[1].properties.webUrl.type},message:"must be string,null"};
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
const err7 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"description":true,"service":true,"statusMessage":true,"thumbnailUrl":true,"userId":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":{"id":true,"@odata.context":true,"description":true,"service":true,"statusMessage":true,"thumbnailUrl":true,"userId":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true},"dynamicProps":false,"dynamicItems":false};

export const check6 = validate81;
const schema34 = {"$ref":"schema28","$id":"check6"};
const schema35 = {"allOf":[{"$ref":"schema16"},{"type":"object","properties":{"description":{"type":["string","null"]},"service":{"anyOf":[{"$ref":"schema27"},{"type":"null"}]},"statusMessage":{"type":["string","null"]},"thumbnailUrl":{"type":["string","null"]},"userId":{"type":["string","null"]},"webUrl":{"type":["string","null"]}}}],"$id":"schema28"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema28" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
let data0 = data.description;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/description",schemaPath:"#/allOf/1/properties/description/type",keyword:"type",params:{type: schema35.allOf[1].properties.description.type},message:"must be string,null"};
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
if(!(validate77(data1, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.name = true;
props0.webUrl = true;
}
const _errs8 = errors;
if(data1 !== null){
const err1 = {instancePath:instancePath+"/service",schemaPath:"#/allOf/1/properties/service/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err2 = {instancePath:instancePath+"/service",schemaPath:"#/allOf/1/properties/service/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
let data2 = data.statusMessage;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/statusMessage",schemaPath:"#/allOf/1/properties/statusMessage/type",keyword:"type",params:{type: schema35.allOf[1].properties.statusMessage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.thumbnailUrl !== undefined){
let data3 = data.thumbnailUrl;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema35.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.userId !== undefined){
let data4 = data.userId;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/userId",schemaPath:"#/allOf/1/properties/userId/type",keyword:"type",params:{type: schema35.allOf[1].properties.userId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.webUrl !== undefined){
let data5 = data.webUrl;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/webUrl",schemaPath:"#/allOf/1/properties/webUrl/type",keyword:"type",params:{type: schema35.allOf[1].properties.webUrl.type},message:"must be string,null"};
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
const err7 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"description":true,"service":true,"statusMessage":true,"thumbnailUrl":true,"userId":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="check6" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"description":true,"service":true,"statusMessage":true,"thumbnailUrl":true,"userId":true,"webUrl":true,"allowedAudiences":true,"createdBy":true,"createdDateTime":true,"inference":true,"isSearchable":true,"lastModifiedBy":true,"lastModifiedDateTime":true,"source":true,"sources":true,"id":true},"dynamicProps":false,"dynamicItems":false};

