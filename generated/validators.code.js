// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

"use strict";
export {
  validate0 as check0,
  validate26 as check1,
  validate35 as check2,
  validate47 as check3,
  validate67 as check4,
  validate75 as check5,
  validate83 as check6,
};
const schema2 = {"allOf":[{"$ref":"schema2"},{"type":"object","properties":{"certificationId":{"type":["string","null"]},"description":{"type":["string","null"]},"displayName":{"type":["string","null"]},"endDate":{"type":["string","null"],"format":"date"},"issuedDate":{"type":["string","null"],"format":"date"},"issuingAuthority":{"type":["string","null"]},"issuingCompany":{"type":["string","null"]},"startDate":{"type":["string","null"],"format":"date"},"thumbnailUrl":{"type":["string","null"]},"webUrl":{"type":["string","null"]}}}],"$id":"schema1"};
const formats4 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const schema3 = {"allOf":[{"$ref":"schema3"},{"type":"object","properties":{"allowedAudiences":{"anyOf":[{"$ref":"schema4"},{"type":"null"}]},"createdBy":{"anyOf":[{"$ref":"schema5"},{"type":"null"}]},"createdDateTime":{"type":["string","null"],"format":"date-time"},"inference":{"anyOf":[{"$ref":"schema7"},{"type":"null"}]},"isSearchable":{"type":["boolean","null"]},"lastModifiedBy":{"anyOf":[{"$ref":"schema5"},{"type":"null"}]},"lastModifiedDateTime":{"type":["string","null"],"format":"date-time"},"source":{"anyOf":[{"$ref":"schema8"},{"$ref":"schema9"},{"type":"null"}]},"sources":{"type":["array","null"],"items":{"$ref":"schema10"}}}}],"$id":"schema2"};
const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const schema5 = {"anyOf":[{"type":"string","enum":["me","family","contacts","groupMembers","organization","federatedOrganizations","everyone","unknownFutureValue"]},{"type":"string","pattern":"^(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue)(,(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue))+$"}],"$id":"schema4"};
const pattern0 = new RegExp("^(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue)(,(me|family|contacts|groupMembers|organization|federatedOrganizations|everyone|unknownFutureValue))+$", "u");
const schema8 = {"type":"object","properties":{"confidenceScore":{"type":["number","null"],"format":"double"},"userHasVerifiedAccuracy":{"type":["boolean","null"]}},"$id":"schema7"};
const schema9 = {"type":"object","properties":{"type":{"type":["string","null"]}},"$id":"schema8"};
const schema10 = {"type":"object","properties":{"type":{"type":["array","null"],"items":{"type":"string"}}},"$id":"schema9"};
const schema11 = {"type":"object","properties":{"isDefaultSource":{"type":["boolean","null"]},"properties":{"type":["array","null"],"items":{"type":"string"}},"sourceId":{"type":["string","null"]}},"$id":"schema10"};
const schema7 = {"type":"object","additionalProperties":true,"properties":{"displayName":{"type":["string","null"]},"id":{"type":["string","null"]}},"$id":"schema6"};
const schema14 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"target":{"type":["string","null"]},"details":{"type":["array","null"],"items":{"$ref":"schema13"}},"innerError":{"anyOf":[{"$ref":"schema14"},{"type":"null"}]}},"$id":"schema12"};
const schema15 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"target":{"type":["string","null"]}},"$id":"schema13"};
const schema16 = {"type":"object","additionalProperties":true,"properties":{"date":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}"},"request-id":{"type":["string","null"]},"client-request-id":{"type":["string","null"]}},"$id":"schema14"};
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}", "u");
const schema18 = {"allOf":[{"$ref":"schema16"},{"type":"object","properties":{"certificationId":{"type":["string","null"]},"description":{"type":["string","null"]},"displayName":{"type":["string","null"]},"endDate":{"type":["string","null"],"format":"date"},"issuedDate":{"type":["string","null"],"format":"date"},"issuingAuthority":{"type":["string","null"]},"issuingCompany":{"type":["string","null"]},"startDate":{"type":["string","null"],"format":"date"},"thumbnailUrl":{"type":["string","null"]},"webUrl":{"type":["string","null"]}}}],"$id":"schema15"};
const schema19 = {"allOf":[{"$ref":"schema17"},{"type":"object","properties":{"allowedAudiences":{"anyOf":[{"$ref":"schema4"},{"type":"null"}]},"createdBy":{"x-must-be-absent":"must not be sent: it is read-only"},"createdDateTime":{"x-must-be-absent":"must not be sent: it is read-only"},"inference":{"anyOf":[{"$ref":"schema7"},{"type":"null"}]},"isSearchable":{"type":["boolean","null"]},"lastModifiedBy":{"x-must-be-absent":"must not be sent: it is read-only"},"lastModifiedDateTime":{"x-must-be-absent":"must not be sent: it is read-only"},"source":{"anyOf":[{"$ref":"schema8"},{"$ref":"schema9"},{"type":"null"}]},"sources":{"type":["array","null"],"items":{"$ref":"schema10"}}}}],"$id":"schema16"};
const schema23 = {"allOf":[{"$ref":"schema2"},{"type":"object","properties":{"categories":{"type":["array","null"],"items":{"type":"string"}},"client":{"anyOf":[{"$ref":"schema20"},{"type":"null"}]},"collaborationTags":{"type":["array","null"],"items":{"type":"string","enum":["askMeAbout","ableToMentor","wantsToLearn","wantsToImprove"]}},"colleagues":{"type":["array","null"],"items":{"$ref":"schema23"}},"detail":{"anyOf":[{"$ref":"schema25"},{"type":"null"}]},"displayName":{"type":["string","null"]},"sponsors":{"type":["array","null"],"items":{"$ref":"schema23"}},"thumbnailUrl":{"type":["string","null"]}}}],"$id":"schema19"};
const schema24 = {"type":"object","properties":{"address":{"anyOf":[{"$ref":"schema21"},{"type":"null"}]},"companyCode":{"type":["string","null"]},"costCenter":{"type":["string","null"]},"department":{"type":["string","null"]},"displayName":{"type":["string","null"]},"division":{"type":["string","null"]},"officeLocation":{"type":["string","null"]},"pronunciation":{"type":["string","null"]},"secondaryDepartment":{"type":["string","null"]},"webUrl":{"type":["string","null"]}},"$id":"schema20"};
const schema27 = {"type":"object","properties":{"displayName":{"type":["string","null"]},"relationship":{"anyOf":[{"$ref":"schema24"},{"type":"null"}]},"userId":{"type":["string","null"]},"userPrincipalName":{"type":["string","null"]}},"$id":"schema23"};
const schema29 = {"type":"object","properties":{"company":{"anyOf":[{"$ref":"schema20"},{"type":"null"}]},"description":{"type":["string","null"]},"employeeId":{"type":["string","null"]},"employeeType":{"type":["string","null"]},"endMonthYear":{"type":["string","null"],"format":"date"},"jobTitle":{"type":["string","null"]},"layer":{"type":["integer","null"],"format":"int32"},"level":{"type":["string","null"]},"role":{"type":["string","null"]},"secondaryJobTitle":{"type":["string","null"]},"secondaryRole":{"type":["string","null"]},"startMonthYear":{"type":["string","null"],"format":"date"},"summary":{"type":["string","null"]}},"$id":"schema25"};
const schema25 = {"type":"object","properties":{"city":{"type":["string","null"]},"countryOrRegion":{"type":["string","null"]},"postalCode":{"type":["string","null"]},"postOfficeBox":{"type":["string","null"]},"state":{"type":["string","null"]},"street":{"type":["string","null"]},"type":{"anyOf":[{"$ref":"schema22"},{"type":"null"}]}},"$id":"schema21"};
const schema28 = {"type":"string","enum":["manager","colleague","directReport","dotLineReport","assistant","dotLineManager","alternateContact","friend","spouse","sibling","child","parent","sponsor","emergencyContact","other","unknownFutureValue"],"$id":"schema24"};
const schema26 = {"type":"string","enum":["unknown","home","business","other"],"$id":"schema22"};
const schema31 = {"allOf":[{"$ref":"schema16"},{"type":"object","properties":{"categories":{"type":["array","null"],"items":{"type":"string"}},"client":{"anyOf":[{"$ref":"schema20"},{"type":"null"}]},"collaborationTags":{"type":["array","null"],"items":{"type":"string","enum":["askMeAbout","ableToMentor","wantsToLearn","wantsToImprove"]}},"colleagues":{"type":["array","null"],"items":{"$ref":"schema23"}},"detail":{"anyOf":[{"$ref":"schema25"},{"type":"null"}]},"displayName":{"type":["string","null"]},"sponsors":{"type":["array","null"],"items":{"$ref":"schema23"}},"thumbnailUrl":{"type":["string","null"]}}}],"$id":"schema26"};
const schema34 = {"allOf":[{"$ref":"schema2"},{"type":"object","properties":{"description":{"type":["string","null"]},"service":{"anyOf":[{"$ref":"schema29"},{"type":"null"}]},"statusMessage":{"type":["string","null"]},"thumbnailUrl":{"type":["string","null"]},"userId":{"type":["string","null"]},"webUrl":{"type":["string","null"]}}}],"$id":"schema28"};
const schema35 = {"type":"object","properties":{"name":{"type":["string","null"]},"webUrl":{"type":["string","null"]}},"$id":"schema29"};
const schema37 = {"allOf":[{"$ref":"schema16"},{"type":"object","properties":{"description":{"type":["string","null"]},"service":{"anyOf":[{"$ref":"schema29"},{"type":"null"}]},"statusMessage":{"type":["string","null"]},"thumbnailUrl":{"type":["string","null"]},"userId":{"type":["string","null"]},"webUrl":{"type":["string","null"]}}}],"$id":"schema30"};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="check0" */;
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
else {
}
validate0.errors = vErrors;
return errors === 0;
}
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema0" */;
let vErrors = null;
let errors = 0;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
else {
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["@odata.context"] !== undefined){
let data0 = data["@odata.context"];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/@odata.context",schemaPath:"#/allOf/1/properties/%40odata.context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema1" */;
let vErrors = null;
let errors = 0;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
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
if(typeof data3 == "number"){
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
if(typeof data4 == "number"){
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
if(typeof data7 == "number"){
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
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema2" */;
let vErrors = null;
let errors = 0;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
else {
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allowedAudiences !== undefined){
let data0 = data.allowedAudiences;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(!(validate6(data0, {instancePath:instancePath+"/allowedAudiences",parentData:data,parentDataProperty:"allowedAudiences",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
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
}
}
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
if(!(validate8(data1, {instancePath:instancePath+"/createdBy",parentData:data,parentDataProperty:"createdBy",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
else {
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
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
}
}
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
const err4 = {instancePath:instancePath+"/createdDateTime",schemaPath:"#/allOf/1/properties/createdDateTime/type",keyword:"type",params:{type: schema3.allOf[1].properties.createdDateTime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
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
if(!(validate14(data3, {instancePath:instancePath+"/inference",parentData:data,parentDataProperty:"inference",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
else {
}
var _valid2 = _errs17 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
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
}
}
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
const err8 = {instancePath:instancePath+"/isSearchable",schemaPath:"#/allOf/1/properties/isSearchable/type",keyword:"type",params:{type: schema3.allOf[1].properties.isSearchable.type},message:"must be boolean,null"};
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
if(!(validate8(data5, {instancePath:instancePath+"/lastModifiedBy",parentData:data,parentDataProperty:"lastModifiedBy",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
else {
}
var _valid3 = _errs24 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
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
}
}
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
const err11 = {instancePath:instancePath+"/lastModifiedDateTime",schemaPath:"#/allOf/1/properties/lastModifiedDateTime/type",keyword:"type",params:{type: schema3.allOf[1].properties.lastModifiedDateTime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data6 == "number"){
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
if(!(validate17(data7, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
else {
}
var _valid4 = _errs31 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs32 = errors;
if(!(validate19(data7, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
else {
}
var _valid4 = _errs32 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
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
}
}
}
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
const err15 = {instancePath:instancePath+"/sources",schemaPath:"#/allOf/1/properties/sources/type",keyword:"type",params:{type: schema3.allOf[1].properties.sources.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data8)){
let valid8 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs37 = errors;
if(!(validate21(data9, {instancePath:instancePath+"/sources/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
else {
}
var valid7 = _errs37 === errors;
if(!valid7){
valid8 = false;
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
validate3.errors = vErrors;
return errors === 0;
}
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema3" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
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
validate4.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema4" */;
let vErrors = null;
let errors = 0;
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
const vSchema0 = schema5.anyOf[0].enum;
if(!((((((((data === "me") || (data === "family")) || (data === "contacts")) || (data === "groupMembers")) || (data === "organization")) || (data === "federatedOrganizations")) || (data === "everyone")) || (data === "unknownFutureValue"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema5.anyOf[0].enum},message:"must be equal to one of the allowed values"};
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
if(!valid0){
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
}
}
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
validate6.errors = vErrors;
return errors === 0;
}
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema5" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.application !== undefined){
let data0 = data.application;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate9(data0, {instancePath:instancePath+"/application",parentData:data,parentDataProperty:"application",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
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
}
}
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
if(!(validate9(data1, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
else {
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
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
}
}
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
if(!(validate9(data2, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
else {
}
var _valid2 = _errs14 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
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
}
}
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
validate8.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema7" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.confidenceScore !== undefined){
let data0 = data.confidenceScore;
if((!(typeof data0 == "number")) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/confidenceScore",schemaPath:"#/properties/confidenceScore/type",keyword:"type",params:{type: schema8.properties.confidenceScore.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 == "number"){
}
if(typeof data0 === "string"){
}
}
if(data.userHasVerifiedAccuracy !== undefined){
let data1 = data.userHasVerifiedAccuracy;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/userHasVerifiedAccuracy",schemaPath:"#/properties/userHasVerifiedAccuracy/type",keyword:"type",params:{type: schema8.properties.userHasVerifiedAccuracy.type},message:"must be boolean,null"};
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
validate14.errors = vErrors;
return errors === 0;
}
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema8" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema9.properties.type.type},message:"must be string,null"};
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
validate17.errors = vErrors;
return errors === 0;
}
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema9" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema10.properties.type.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
let valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/properties/type/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
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
validate19.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema10" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isDefaultSource !== undefined){
let data0 = data.isDefaultSource;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/isDefaultSource",schemaPath:"#/properties/isDefaultSource/type",keyword:"type",params:{type: schema11.properties.isDefaultSource.type},message:"must be boolean,null"};
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
const err1 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: schema11.properties.properties.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data1)){
let valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/properties/" + i0,schemaPath:"#/properties/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
}
if(data.sourceId !== undefined){
let data3 = data.sourceId;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type: schema11.properties.sourceId.type},message:"must be string,null"};
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
validate21.errors = vErrors;
return errors === 0;
}
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema6" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayName !== undefined){
let data0 = data.displayName;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema7.properties.displayName.type},message:"must be string,null"};
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
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema7.properties.id.type},message:"must be string,null"};
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
validate9.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="check1" */;
let vErrors = null;
let errors = 0;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
else {
}
validate26.errors = vErrors;
return errors === 0;
}
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema11" */;
let vErrors = null;
let errors = 0;
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
let data0 = data.error;
if(!(validate28(data0, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
else {
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
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema12" */;
let vErrors = null;
let errors = 0;
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
let data0 = data.code;
if(typeof data0 !== "string"){
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
let data1 = data.message;
if(typeof data1 !== "string"){
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
let valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(!(validate29(data4, {instancePath:instancePath+"/details/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs9 === errors;
if(!valid1){
valid2 = false;
}
}
}
}
if(data.innerError !== undefined){
let data5 = data.innerError;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(!(validate31(data5, {instancePath:instancePath+"/innerError",parentData:data,parentDataProperty:"innerError",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
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
}
}
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
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema13" */;
let vErrors = null;
let errors = 0;
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
let data0 = data.code;
if(typeof data0 !== "string"){
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
let data1 = data.message;
if(typeof data1 !== "string"){
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
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema14" */;
let vErrors = null;
let errors = 0;
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
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="check2" */;
let vErrors = null;
let errors = 0;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
else {
}
validate35.errors = vErrors;
return errors === 0;
}
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema15" */;
let vErrors = null;
let errors = 0;
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
else {
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
if(typeof data3 == "number"){
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
if(typeof data4 == "number"){
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
if(typeof data7 == "number"){
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
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema16" */;
let vErrors = null;
let errors = 0;
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
else {
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allowedAudiences !== undefined){
let data0 = data.allowedAudiences;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(!(validate6(data0, {instancePath:instancePath+"/allowedAudiences",parentData:data,parentDataProperty:"allowedAudiences",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
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
}
}
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
let data2 = data.createdDateTime;
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
if(!(validate14(data3, {instancePath:instancePath+"/inference",parentData:data,parentDataProperty:"inference",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
else {
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
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
}
}
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
let data5 = data.lastModifiedBy;
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
let data6 = data.lastModifiedDateTime;
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
if(!(validate17(data7, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
else {
}
var _valid2 = _errs21 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs22 = errors;
if(!(validate19(data7, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
else {
}
var _valid2 = _errs22 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
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
}
}
}
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
let valid6 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs27 = errors;
if(!(validate21(data9, {instancePath:instancePath+"/sources/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
else {
}
var valid5 = _errs27 === errors;
if(!valid5){
valid6 = false;
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
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema17" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
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
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="check3" */;
let vErrors = null;
let errors = 0;
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
else {
}
validate47.errors = vErrors;
return errors === 0;
}
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema18" */;
let vErrors = null;
let errors = 0;
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["@odata.context"] !== undefined){
let data0 = data["@odata.context"];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/@odata.context",schemaPath:"#/allOf/1/properties/%40odata.context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema19" */;
let vErrors = null;
let errors = 0;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
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
let valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/allOf/1/properties/categories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
if(!valid2){
valid3 = false;
}
}
}
}
if(data.client !== undefined){
let data2 = data.client;
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if(!(validate51(data2, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs9 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
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
}
}
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
let valid6 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs14 = errors;
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
const vSchema0 = schema23.allOf[1].properties.collaborationTags.items.enum;
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
var valid5 = _errs14 === errors;
if(!valid5){
valid6 = false;
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
let valid8 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs18 = errors;
if(!(validate57(data6, {instancePath:instancePath+"/colleagues/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
else {
}
var valid7 = _errs18 === errors;
if(!valid7){
valid8 = false;
}
}
}
}
if(data.detail !== undefined){
let data7 = data.detail;
const _errs20 = errors;
let valid9 = false;
const _errs21 = errors;
if(!(validate61(data7, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
else {
}
var _valid1 = _errs21 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
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
}
}
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
let valid11 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs28 = errors;
if(!(validate57(data10, {instancePath:instancePath+"/sponsors/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
else {
}
var valid10 = _errs28 === errors;
if(!valid10){
valid11 = false;
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
validate49.errors = vErrors;
return errors === 0;
}
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema20" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate52(data0, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
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
}
}
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
validate51.errors = vErrors;
return errors === 0;
}
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema23" */;
let vErrors = null;
let errors = 0;
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
if(!(validate58(data1, {instancePath:instancePath+"/relationship",parentData:data,parentDataProperty:"relationship",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
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
}
}
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
const err3 = {instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: schema27.properties.userId.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/userPrincipalName",schemaPath:"#/properties/userPrincipalName/type",keyword:"type",params:{type: schema27.properties.userPrincipalName.type},message:"must be string,null"};
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
validate57.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema25" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.company !== undefined){
let data0 = data.company;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate51(data0, {instancePath:instancePath+"/company",parentData:data,parentDataProperty:"company",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
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
}
}
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
if(typeof data4 == "number"){
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
if(typeof data6 == "number"){
}
if(typeof data6 === "string"){
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
if(typeof data11 == "number"){
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
validate61.errors = vErrors;
return errors === 0;
}
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema21" */;
let vErrors = null;
let errors = 0;
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
if(!(validate53(data6, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
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
}
}
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
validate52.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema24" */;
let vErrors = null;
let errors = 0;
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
const vSchema0 = schema28.enum;
if(!((((((((((((((((data === "manager") || (data === "colleague")) || (data === "directReport")) || (data === "dotLineReport")) || (data === "assistant")) || (data === "dotLineManager")) || (data === "alternateContact")) || (data === "friend")) || (data === "spouse")) || (data === "sibling")) || (data === "child")) || (data === "parent")) || (data === "sponsor")) || (data === "emergencyContact")) || (data === "other")) || (data === "unknownFutureValue"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema22" */;
let vErrors = null;
let errors = 0;
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
const vSchema0 = schema26.enum;
if(!((((data === "unknown") || (data === "home")) || (data === "business")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="check4" */;
let vErrors = null;
let errors = 0;
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
else {
}
validate67.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema26" */;
let vErrors = null;
let errors = 0;
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
else {
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.categories !== undefined){
let data0 = data.categories;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/categories",schemaPath:"#/allOf/1/properties/categories/type",keyword:"type",params:{type: schema31.allOf[1].properties.categories.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
let valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/allOf/1/properties/categories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs5 === errors;
if(!valid2){
valid3 = false;
}
}
}
}
if(data.client !== undefined){
let data2 = data.client;
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if(!(validate51(data2, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs9 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
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
}
}
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
const err4 = {instancePath:instancePath+"/collaborationTags",schemaPath:"#/allOf/1/properties/collaborationTags/type",keyword:"type",params:{type: schema31.allOf[1].properties.collaborationTags.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data3)){
let valid6 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs14 = errors;
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
const vSchema0 = schema31.allOf[1].properties.collaborationTags.items.enum;
if(!((((data4 === "askMeAbout") || (data4 === "ableToMentor")) || (data4 === "wantsToLearn")) || (data4 === "wantsToImprove"))){
const err6 = {instancePath:instancePath+"/collaborationTags/" + i1,schemaPath:"#/allOf/1/properties/collaborationTags/items/enum",keyword:"enum",params:{allowedValues: schema31.allOf[1].properties.collaborationTags.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid5 = _errs14 === errors;
if(!valid5){
valid6 = false;
}
}
}
}
if(data.colleagues !== undefined){
let data5 = data.colleagues;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/colleagues",schemaPath:"#/allOf/1/properties/colleagues/type",keyword:"type",params:{type: schema31.allOf[1].properties.colleagues.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data5)){
let valid8 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs18 = errors;
if(!(validate57(data6, {instancePath:instancePath+"/colleagues/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
else {
}
var valid7 = _errs18 === errors;
if(!valid7){
valid8 = false;
}
}
}
}
if(data.detail !== undefined){
let data7 = data.detail;
const _errs20 = errors;
let valid9 = false;
const _errs21 = errors;
if(!(validate61(data7, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
else {
}
var _valid1 = _errs21 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
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
}
}
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
const err10 = {instancePath:instancePath+"/displayName",schemaPath:"#/allOf/1/properties/displayName/type",keyword:"type",params:{type: schema31.allOf[1].properties.displayName.type},message:"must be string,null"};
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
const err11 = {instancePath:instancePath+"/sponsors",schemaPath:"#/allOf/1/properties/sponsors/type",keyword:"type",params:{type: schema31.allOf[1].properties.sponsors.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data9)){
let valid11 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs28 = errors;
if(!(validate57(data10, {instancePath:instancePath+"/sponsors/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
else {
}
var valid10 = _errs28 === errors;
if(!valid10){
valid11 = false;
}
}
}
}
if(data.thumbnailUrl !== undefined){
let data11 = data.thumbnailUrl;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema31.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
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
validate68.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="check5" */;
let vErrors = null;
let errors = 0;
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
else {
}
validate75.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema27" */;
let vErrors = null;
let errors = 0;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
else {
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["@odata.context"] !== undefined){
let data0 = data["@odata.context"];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/@odata.context",schemaPath:"#/allOf/1/properties/%40odata.context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/allOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema28" */;
let vErrors = null;
let errors = 0;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
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
if(!(validate79(data1, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
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
}
}
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
const err3 = {instancePath:instancePath+"/statusMessage",schemaPath:"#/allOf/1/properties/statusMessage/type",keyword:"type",params:{type: schema34.allOf[1].properties.statusMessage.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema34.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/userId",schemaPath:"#/allOf/1/properties/userId/type",keyword:"type",params:{type: schema34.allOf[1].properties.userId.type},message:"must be string,null"};
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
const err6 = {instancePath:instancePath+"/webUrl",schemaPath:"#/allOf/1/properties/webUrl/type",keyword:"type",params:{type: schema34.allOf[1].properties.webUrl.type},message:"must be string,null"};
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
validate77.errors = vErrors;
return errors === 0;
}
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema29" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema35.properties.name.type},message:"must be string,null"};
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
const err1 = {instancePath:instancePath+"/webUrl",schemaPath:"#/properties/webUrl/type",keyword:"type",params:{type: schema35.properties.webUrl.type},message:"must be string,null"};
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
validate79.errors = vErrors;
return errors === 0;
}
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="check6" */;
let vErrors = null;
let errors = 0;
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
else {
}
validate83.errors = vErrors;
return errors === 0;
}
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema30" */;
let vErrors = null;
let errors = 0;
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
else {
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
let data0 = data.description;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/description",schemaPath:"#/allOf/1/properties/description/type",keyword:"type",params:{type: schema37.allOf[1].properties.description.type},message:"must be string,null"};
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
if(!(validate79(data1, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
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
}
}
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
const err3 = {instancePath:instancePath+"/statusMessage",schemaPath:"#/allOf/1/properties/statusMessage/type",keyword:"type",params:{type: schema37.allOf[1].properties.statusMessage.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/thumbnailUrl",schemaPath:"#/allOf/1/properties/thumbnailUrl/type",keyword:"type",params:{type: schema37.allOf[1].properties.thumbnailUrl.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/userId",schemaPath:"#/allOf/1/properties/userId/type",keyword:"type",params:{type: schema37.allOf[1].properties.userId.type},message:"must be string,null"};
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
const err6 = {instancePath:instancePath+"/webUrl",schemaPath:"#/allOf/1/properties/webUrl/type",keyword:"type",params:{type: schema37.allOf[1].properties.webUrl.type},message:"must be string,null"};
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
validate84.errors = vErrors;
return errors === 0;
}
