// chunk:chunks/chunk-HPFWQTIL.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-462S4MXE.js?chunks
import { checkParams_4 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-6KWMHPTB.js?chunks
import { DISK_6 } from "./shared-run-policy-run-scan.js";
import { readUserDocument_6 } from "./shared-run-policy-run-scan.js";

// chunk:chunks/chunk-HPFWQTIL.js
import {
  checkRule
} from "./chunk-FOTQOQFV.js";

// elsewhere:chunks/chunk-MQNC545J.js?chunks
import { FACTS_16 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-WOAQGKOY.js?chunks
import { UsageError_35 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// chunk:chunks/chunk-HPFWQTIL.js
import { basename, relative, resolve } from "node:path";
var require2 = lakeproofCreateRequire(import.meta.url);
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["id", "title", "severity", "resource", "require", "message", "why", "remediation", "controls", "references"], "properties": { "$schema": { "type": "string" }, "id": { "$ref": "#/$defs/id" }, "title": { "type": "string", "minLength": 10, "maxLength": 100 }, "severity": { "enum": ["critical", "high", "medium", "low"] }, "resource": { "type": "string", "pattern": "^[A-Za-z0-9]+::[A-Za-z0-9]*::[A-Za-z0-9]+$" }, "params": { "type": "object", "propertyNames": { "pattern": "^[a-z][A-Za-z0-9-]*$" }, "additionalProperties": { "$ref": "#/$defs/param" }, "minProperties": 1 }, "when": { "$ref": "#/$defs/requirement" }, "require": { "$ref": "#/$defs/requirement" }, "message": { "type": "string", "minLength": 20, "pattern": "^(?:[^{}]|\\{\\{[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\}\\})*(?:[^{}.]|\\{\\{[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\}\\})$" }, "why": { "type": "string", "minLength": 80 }, "remediation": { "$ref": "#/$defs/remediation" }, "controls": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9.-]*$" }, "additionalProperties": { "$ref": "#/$defs/names" } }, "otherTools": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9-]*$" }, "additionalProperties": { "$ref": "#/$defs/names" } }, "references": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^https://" } }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/$defs/id" } }, "deprecated": { "type": "string", "minLength": 10 } }, "$defs": { "id": { "type": "string", "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$", "maxLength": 60 }, "names": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "param": { "type": "object", "additionalProperties": false, "anyOf": [{ "required": ["type"] }, { "required": ["enum"] }], "properties": { "type": { "enum": ["string", "integer", "number", "boolean", "array"] }, "enum": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string" } }, "items": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "const": "string" } } }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "description": { "type": "string" }, "default": { "type": ["string", "number", "boolean", "array"], "items": { "type": "string" } } } }, "requirement": { "type": "object", "properties": { "all": {}, "any": {}, "fact": {}, "path": {}, "operator": {}, "value": {} }, "if": { "required": ["all"] }, "then": { "additionalProperties": false, "properties": { "all": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/requirement" } } } }, "else": { "if": { "required": ["any"] }, "then": { "additionalProperties": false, "properties": { "any": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/requirement" } } } }, "else": { "allOf": [{ "propertyNames": { "enum": ["fact", "path", "operator", "value"] } }, { "$ref": "#/$defs/leaf" }] } } }, "leaf": { "type": "object", "additionalProperties": false, "required": ["fact", "operator", "value"], "properties": { "fact": { "type": "string", "pattern": "^[a-z][A-Za-z0-9]*$" }, "path": { "type": "string", "pattern": "^\\$(?:\\.[A-Za-z_][A-Za-z0-9_-]*|\\['[^'\\\\]*'\\]|\\[[0-9]{1,6}\\]|\\[\\*\\])*$" }, "operator": { "enum": ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "containsAny", "containsAll", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "exists", "matches", "startsWith", "endsWith"] }, "value": {} }, "allOf": [{ "if": { "properties": { "operator": { "const": "exists" } } }, "then": { "properties": { "value": { "type": "boolean" } } } }, { "if": { "properties": { "operator": { "enum": ["in", "notIn", "containsAny", "containsAll"] } } }, "then": { "properties": { "value": { "$ref": "#/$defs/listOrParam" } } } }, { "if": { "properties": { "operator": { "enum": ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] } } }, "then": { "properties": { "value": { "$ref": "#/$defs/numberOrParam" } } } }, { "if": { "properties": { "operator": { "enum": ["matches", "startsWith", "endsWith"] } } }, "then": { "properties": { "value": { "$ref": "#/$defs/textOrParam" } } } }, { "if": { "properties": { "operator": { "enum": ["equal", "notEqual", "contains", "doesNotContain"] } } }, "then": { "properties": { "value": { "$ref": "#/$defs/scalarOrParam" } } } }] }, "scalarOrParam": { "type": ["string", "number", "boolean", "object"], "if": { "type": "object" }, "then": { "$ref": "#/$defs/paramReference" } }, "numberOrParam": { "type": ["number", "object"], "if": { "type": "object" }, "then": { "$ref": "#/$defs/paramReference" } }, "textOrParam": { "type": ["string", "object"], "if": { "type": "object" }, "then": { "$ref": "#/$defs/paramReference" } }, "listOrParam": { "type": ["array", "object"], "minItems": 1, "items": { "type": ["string", "number", "boolean"] }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/paramReference" } }, "paramReference": { "type": "object", "additionalProperties": false, "required": ["fact", "path"], "properties": { "fact": { "const": "params" }, "path": { "type": "string", "pattern": "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$" } } }, "remediation": { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "text": { "type": "string", "minLength": 20 }, "cloudformation": { "$ref": "#/$defs/lines" }, "terraform": { "$ref": "#/$defs/lines" }, "cli": { "type": "string", "pattern": "^aws " } } }, "lines": { "type": "array", "minItems": 1, "items": { "type": "string" } } } };
var schema32 = { "type": "string", "pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$", "maxLength": 60 };
var schema33 = { "type": "object", "additionalProperties": false, "anyOf": [{ "required": ["type"] }, { "required": ["enum"] }], "properties": { "type": { "enum": ["string", "integer", "number", "boolean", "array"] }, "enum": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string" } }, "items": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "const": "string" } } }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "description": { "type": "string" }, "default": { "type": ["string", "number", "boolean", "array"], "items": { "type": "string" } } } };
var schema47 = { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var func0 = require_equal().default;
var pattern4 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9]+::[A-Za-z0-9]*::[A-Za-z0-9]+$", "u");
var pattern6 = new RegExp("^[a-z][A-Za-z0-9-]*$", "u");
var pattern13 = new RegExp("^(?:[^{}]|\\{\\{[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\}\\})*(?:[^{}.]|\\{\\{[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\}\\})$", "u");
var pattern15 = new RegExp("^[a-z][a-z0-9.-]*$", "u");
var pattern16 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern17 = new RegExp("^https://", "u");
var schema34 = { "type": "object", "properties": { "all": {}, "any": {}, "fact": {}, "path": {}, "operator": {}, "value": {} }, "if": { "required": ["all"] }, "then": { "additionalProperties": false, "properties": { "all": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/requirement" } } } }, "else": { "if": { "required": ["any"] }, "then": { "additionalProperties": false, "properties": { "any": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/requirement" } } } }, "else": { "allOf": [{ "propertyNames": { "enum": ["fact", "path", "operator", "value"] } }, { "$ref": "#/$defs/leaf" }] } } };
var wrapper0 = { validate: validate21 };
var schema35 = { "type": "object", "additionalProperties": false, "required": ["fact", "operator", "value"], "properties": { "fact": { "type": "string", "pattern": "^[a-z][A-Za-z0-9]*$" }, "path": { "type": "string", "pattern": "^\\$(?:\\.[A-Za-z_][A-Za-z0-9_-]*|\\['[^'\\\\]*'\\]|\\[[0-9]{1,6}\\]|\\[\\*\\])*$" }, "operator": { "enum": ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "containsAny", "containsAll", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "exists", "matches", "startsWith", "endsWith"] }, "value": {} }, "allOf": [{ "if": { "properties": { "operator": { "const": "exists" } } }, "then": { "properties": { "value": { "type": "boolean" } } } }, { "if": { "properties": { "operator": { "enum": ["in", "notIn", "containsAny", "containsAll"] } } }, "then": { "properties": { "value": { "$ref": "#/$defs/listOrParam" } } } }, { "if": { "properties": { "operator": { "enum": ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] } } }, "then": { "properties": { "value": { "$ref": "#/$defs/numberOrParam" } } } }, { "if": { "properties": { "operator": { "enum": ["matches", "startsWith", "endsWith"] } } }, "then": { "properties": { "value": { "$ref": "#/$defs/textOrParam" } } } }, { "if": { "properties": { "operator": { "enum": ["equal", "notEqual", "contains", "doesNotContain"] } } }, "then": { "properties": { "value": { "$ref": "#/$defs/scalarOrParam" } } } }] };
var schema36 = { "type": ["array", "object"], "minItems": 1, "items": { "type": ["string", "number", "boolean"] }, "if": { "type": "object" }, "then": { "$ref": "#/$defs/paramReference" } };
var schema37 = { "type": "object", "additionalProperties": false, "required": ["fact", "path"], "properties": { "fact": { "const": "params" }, "path": { "type": "string", "pattern": "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$" } } };
var pattern7 = new RegExp("^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!data || typeof data != "object") {
    validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema36.type }, message: "must be array,object", schema: schema36.type, parentSchema: schema36, data }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    const _errs5 = errors;
    if (errors === _errs5) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.fact === void 0 && (missing0 = "fact") || data.path === void 0 && (missing0 = "path")) {
          validate23.errors = [{ instancePath, schemaPath: "#/$defs/paramReference/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema37.required, parentSchema: schema37, data }];
          return false;
        } else {
          const _errs7 = errors;
          for (const key0 in data) {
            if (!(key0 === "fact" || key0 === "path")) {
              validate23.errors = [{ instancePath, schemaPath: "#/$defs/paramReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data }];
              return false;
              break;
            }
          }
          if (_errs7 === errors) {
            if (data.fact !== void 0) {
              let data0 = data.fact;
              const _errs8 = errors;
              if ("params" !== data0) {
                validate23.errors = [{ instancePath: instancePath + "/fact", schemaPath: "#/$defs/paramReference/properties/fact/const", keyword: "const", params: { allowedValue: "params" }, message: "must be equal to constant", schema: "params", parentSchema: schema37.properties.fact, data: data0 }];
                return false;
              }
              var valid2 = _errs8 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.path !== void 0) {
                let data1 = data.path;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data1 === "string") {
                    if (!pattern7.test(data1)) {
                      validate23.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/$defs/paramReference/properties/path/pattern", keyword: "pattern", params: { pattern: "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$" }, message: `must match pattern "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$"`, schema: "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$", parentSchema: schema37.properties.path, data: data1 }];
                      return false;
                    }
                  } else {
                    validate23.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/$defs/paramReference/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.path.type, parentSchema: schema37.properties.path, data: data1 }];
                    return false;
                  }
                }
                var valid2 = _errs9 === errors;
              } else {
                var valid2 = true;
              }
            }
          }
        }
      } else {
        validate23.errors = [{ instancePath, schemaPath: "#/$defs/paramReference/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data }];
        return false;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema36.if, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate23.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length < 1) {
        validate23.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema36, data }];
        return false;
      } else {
        var valid3 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data[i0];
          const _errs11 = errors;
          if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
            validate23.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema36.items.type }, message: "must be string,number,boolean", schema: schema36.items.type, parentSchema: schema36.items, data: data2 }];
            return false;
          }
          var valid3 = _errs11 === errors;
          if (!valid3) {
            break;
          }
        }
      }
    }
  }
  validate23.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate23.evaluated = { "items": true, "dynamicProps": true, "dynamicItems": false };
var schema38 = { "type": ["number", "object"], "if": { "type": "object" }, "then": { "$ref": "#/$defs/paramReference" } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema38.type }, message: "must be number,object", schema: schema38.type, parentSchema: schema38, data }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    const _errs5 = errors;
    if (errors === _errs5) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.fact === void 0 && (missing0 = "fact") || data.path === void 0 && (missing0 = "path")) {
          validate25.errors = [{ instancePath, schemaPath: "#/$defs/paramReference/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema37.required, parentSchema: schema37, data }];
          return false;
        } else {
          const _errs7 = errors;
          for (const key0 in data) {
            if (!(key0 === "fact" || key0 === "path")) {
              validate25.errors = [{ instancePath, schemaPath: "#/$defs/paramReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data }];
              return false;
              break;
            }
          }
          if (_errs7 === errors) {
            if (data.fact !== void 0) {
              let data0 = data.fact;
              const _errs8 = errors;
              if ("params" !== data0) {
                validate25.errors = [{ instancePath: instancePath + "/fact", schemaPath: "#/$defs/paramReference/properties/fact/const", keyword: "const", params: { allowedValue: "params" }, message: "must be equal to constant", schema: "params", parentSchema: schema37.properties.fact, data: data0 }];
                return false;
              }
              var valid2 = _errs8 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.path !== void 0) {
                let data1 = data.path;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data1 === "string") {
                    if (!pattern7.test(data1)) {
                      validate25.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/$defs/paramReference/properties/path/pattern", keyword: "pattern", params: { pattern: "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$" }, message: `must match pattern "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$"`, schema: "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$", parentSchema: schema37.properties.path, data: data1 }];
                      return false;
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/$defs/paramReference/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.path.type, parentSchema: schema37.properties.path, data: data1 }];
                    return false;
                  }
                }
                var valid2 = _errs9 === errors;
              } else {
                var valid2 = true;
              }
            }
          }
        }
      } else {
        validate25.errors = [{ instancePath, schemaPath: "#/$defs/paramReference/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data }];
        return false;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema38.if, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate25.errors = vErrors;
    return false;
  }
  validate25.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate25.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema40 = { "type": ["string", "object"], "if": { "type": "object" }, "then": { "$ref": "#/$defs/paramReference" } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema40.type }, message: "must be string,object", schema: schema40.type, parentSchema: schema40, data }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    const _errs5 = errors;
    if (errors === _errs5) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.fact === void 0 && (missing0 = "fact") || data.path === void 0 && (missing0 = "path")) {
          validate27.errors = [{ instancePath, schemaPath: "#/$defs/paramReference/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema37.required, parentSchema: schema37, data }];
          return false;
        } else {
          const _errs7 = errors;
          for (const key0 in data) {
            if (!(key0 === "fact" || key0 === "path")) {
              validate27.errors = [{ instancePath, schemaPath: "#/$defs/paramReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data }];
              return false;
              break;
            }
          }
          if (_errs7 === errors) {
            if (data.fact !== void 0) {
              let data0 = data.fact;
              const _errs8 = errors;
              if ("params" !== data0) {
                validate27.errors = [{ instancePath: instancePath + "/fact", schemaPath: "#/$defs/paramReference/properties/fact/const", keyword: "const", params: { allowedValue: "params" }, message: "must be equal to constant", schema: "params", parentSchema: schema37.properties.fact, data: data0 }];
                return false;
              }
              var valid2 = _errs8 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.path !== void 0) {
                let data1 = data.path;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data1 === "string") {
                    if (!pattern7.test(data1)) {
                      validate27.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/$defs/paramReference/properties/path/pattern", keyword: "pattern", params: { pattern: "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$" }, message: `must match pattern "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$"`, schema: "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$", parentSchema: schema37.properties.path, data: data1 }];
                      return false;
                    }
                  } else {
                    validate27.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/$defs/paramReference/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.path.type, parentSchema: schema37.properties.path, data: data1 }];
                    return false;
                  }
                }
                var valid2 = _errs9 === errors;
              } else {
                var valid2 = true;
              }
            }
          }
        }
      } else {
        validate27.errors = [{ instancePath, schemaPath: "#/$defs/paramReference/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data }];
        return false;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema40.if, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate27.errors = vErrors;
    return false;
  }
  validate27.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate27.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema42 = { "type": ["string", "number", "boolean", "object"], "if": { "type": "object" }, "then": { "$ref": "#/$defs/paramReference" } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && !(data && typeof data == "object" && !Array.isArray(data))) {
    validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type }, message: "must be string,number,boolean,object", schema: schema42.type, parentSchema: schema42, data }];
    return false;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    const _errs5 = errors;
    if (errors === _errs5) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.fact === void 0 && (missing0 = "fact") || data.path === void 0 && (missing0 = "path")) {
          validate29.errors = [{ instancePath, schemaPath: "#/$defs/paramReference/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema37.required, parentSchema: schema37, data }];
          return false;
        } else {
          const _errs7 = errors;
          for (const key0 in data) {
            if (!(key0 === "fact" || key0 === "path")) {
              validate29.errors = [{ instancePath, schemaPath: "#/$defs/paramReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data }];
              return false;
              break;
            }
          }
          if (_errs7 === errors) {
            if (data.fact !== void 0) {
              let data0 = data.fact;
              const _errs8 = errors;
              if ("params" !== data0) {
                validate29.errors = [{ instancePath: instancePath + "/fact", schemaPath: "#/$defs/paramReference/properties/fact/const", keyword: "const", params: { allowedValue: "params" }, message: "must be equal to constant", schema: "params", parentSchema: schema37.properties.fact, data: data0 }];
                return false;
              }
              var valid2 = _errs8 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.path !== void 0) {
                let data1 = data.path;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data1 === "string") {
                    if (!pattern7.test(data1)) {
                      validate29.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/$defs/paramReference/properties/path/pattern", keyword: "pattern", params: { pattern: "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$" }, message: `must match pattern "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$"`, schema: "^\\$(?:\\.[a-z][A-Za-z0-9-]*|\\['[a-z][A-Za-z0-9-]*'\\])$", parentSchema: schema37.properties.path, data: data1 }];
                      return false;
                    }
                  } else {
                    validate29.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/$defs/paramReference/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.path.type, parentSchema: schema37.properties.path, data: data1 }];
                    return false;
                  }
                }
                var valid2 = _errs9 === errors;
              } else {
                var valid2 = true;
              }
            }
          }
        }
      } else {
        validate29.errors = [{ instancePath, schemaPath: "#/$defs/paramReference/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data }];
        return false;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema42.if, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate29.errors = vErrors;
    return false;
  }
  validate29.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate29.evaluated = { "dynamicProps": true, "dynamicItems": false };
var pattern11 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
var pattern12 = new RegExp("^\\$(?:\\.[A-Za-z_][A-Za-z0-9_-]*|\\['[^'\\\\]*'\\]|\\[[0-9]{1,6}\\]|\\[\\*\\])*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operator !== void 0) {
      if ("exists" !== data.operator) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value !== void 0) {
        let data1 = data.value;
        if (typeof data1 !== "boolean") {
          validate22.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/allOf/0/then/properties/value/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.allOf[0].then.properties.value.type, parentSchema: schema35.allOf[0].then.properties.value, data: data1 }];
          return false;
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.value = true;
      props0.operator = true;
    }
  }
  if (!valid1) {
    const err1 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema35.allOf[0].if, parentSchema: schema35.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate22.errors = vErrors;
    return false;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs8 = errors;
    const _errs9 = errors;
    let valid4 = true;
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.operator !== void 0) {
        let data2 = data.operator;
        if (!(data2 === "in" || data2 === "notIn" || data2 === "containsAny" || data2 === "containsAll")) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid1 = _errs10 === errors;
    errors = _errs9;
    if (vErrors !== null) {
      if (_errs9) {
        vErrors.length = _errs9;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs12 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value !== void 0) {
          if (!validate23(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      }
      var _valid1 = _errs12 === errors;
      valid4 = _valid1;
      if (valid4) {
        var props2 = {};
        props2.value = true;
        props2.operator = true;
      }
    }
    if (!valid4) {
      const err3 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema35.allOf[1].if, parentSchema: schema35.allOf[1], data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
      validate22.errors = vErrors;
      return false;
    }
    var valid0 = _errs8 === errors;
    if (valid0) {
      if (props0 !== true && props2 !== void 0) {
        if (props2 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props2);
        }
      }
      const _errs14 = errors;
      const _errs15 = errors;
      let valid7 = true;
      const _errs16 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.operator !== void 0) {
          let data4 = data.operator;
          if (!(data4 === "lessThan" || data4 === "lessThanInclusive" || data4 === "greaterThan" || data4 === "greaterThanInclusive")) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
      var _valid2 = _errs16 === errors;
      errors = _errs15;
      if (vErrors !== null) {
        if (_errs15) {
          vErrors.length = _errs15;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs18 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.value !== void 0) {
            if (!validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid2 = _errs18 === errors;
        valid7 = _valid2;
        if (valid7) {
          var props4 = {};
          props4.value = true;
          props4.operator = true;
        }
      }
      if (!valid7) {
        const err5 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema35.allOf[2].if, parentSchema: schema35.allOf[2], data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
        validate22.errors = vErrors;
        return false;
      }
      var valid0 = _errs14 === errors;
      if (valid0) {
        if (props0 !== true && props4 !== void 0) {
          if (props4 === true) {
            props0 = true;
          } else {
            props0 = props0 || {};
            Object.assign(props0, props4);
          }
        }
        const _errs20 = errors;
        const _errs21 = errors;
        let valid10 = true;
        const _errs22 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.operator !== void 0) {
            let data6 = data.operator;
            if (!(data6 === "matches" || data6 === "startsWith" || data6 === "endsWith")) {
              const err6 = {};
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        var _valid3 = _errs22 === errors;
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
        if (_valid3) {
          const _errs24 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.value !== void 0) {
              if (!validate27(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
          }
          var _valid3 = _errs24 === errors;
          valid10 = _valid3;
          if (valid10) {
            var props6 = {};
            props6.value = true;
            props6.operator = true;
          }
        }
        if (!valid10) {
          const err7 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema35.allOf[3].if, parentSchema: schema35.allOf[3], data };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
          validate22.errors = vErrors;
          return false;
        }
        var valid0 = _errs20 === errors;
        if (valid0) {
          if (props0 !== true && props6 !== void 0) {
            if (props6 === true) {
              props0 = true;
            } else {
              props0 = props0 || {};
              Object.assign(props0, props6);
            }
          }
          const _errs26 = errors;
          const _errs27 = errors;
          let valid13 = true;
          const _errs28 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.operator !== void 0) {
              let data8 = data.operator;
              if (!(data8 === "equal" || data8 === "notEqual" || data8 === "contains" || data8 === "doesNotContain")) {
                const err8 = {};
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          }
          var _valid4 = _errs28 === errors;
          errors = _errs27;
          if (vErrors !== null) {
            if (_errs27) {
              vErrors.length = _errs27;
            } else {
              vErrors = null;
            }
          }
          if (_valid4) {
            const _errs30 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.value !== void 0) {
                if (!validate29(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
              }
            }
            var _valid4 = _errs30 === errors;
            valid13 = _valid4;
            if (valid13) {
              var props8 = {};
              props8.value = true;
              props8.operator = true;
            }
          }
          if (!valid13) {
            const err9 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema35.allOf[4].if, parentSchema: schema35.allOf[4], data };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
            validate22.errors = vErrors;
            return false;
          }
          var valid0 = _errs26 === errors;
          if (valid0) {
            if (props0 !== true && props8 !== void 0) {
              if (props8 === true) {
                props0 = true;
              } else {
                props0 = props0 || {};
                Object.assign(props0, props8);
              }
            }
          }
        }
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fact === void 0 && (missing0 = "fact") || data.operator === void 0 && (missing0 = "operator") || data.value === void 0 && (missing0 = "value")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema35.required, parentSchema: schema35, data }];
        return false;
      } else {
        const _errs32 = errors;
        for (const key0 in data) {
          if (!(key0 === "fact" || key0 === "path" || key0 === "operator" || key0 === "value")) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data }];
            return false;
            break;
          }
        }
        if (_errs32 === errors) {
          if (data.fact !== void 0) {
            let data10 = data.fact;
            const _errs33 = errors;
            if (errors === _errs33) {
              if (typeof data10 === "string") {
                if (!pattern11.test(data10)) {
                  validate22.errors = [{ instancePath: instancePath + "/fact", schemaPath: "#/properties/fact/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9]*$"', schema: "^[a-z][A-Za-z0-9]*$", parentSchema: schema35.properties.fact, data: data10 }];
                  return false;
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/fact", schemaPath: "#/properties/fact/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.fact.type, parentSchema: schema35.properties.fact, data: data10 }];
                return false;
              }
            }
            var valid16 = _errs33 === errors;
          } else {
            var valid16 = true;
          }
          if (valid16) {
            if (data.path !== void 0) {
              let data11 = data.path;
              const _errs35 = errors;
              if (errors === _errs35) {
                if (typeof data11 === "string") {
                  if (!pattern12.test(data11)) {
                    validate22.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^\\$(?:\\.[A-Za-z_][A-Za-z0-9_-]*|\\['[^'\\\\]*'\\]|\\[[0-9]{1,6}\\]|\\[\\*\\])*$" }, message: `must match pattern "^\\$(?:\\.[A-Za-z_][A-Za-z0-9_-]*|\\['[^'\\\\]*'\\]|\\[[0-9]{1,6}\\]|\\[\\*\\])*$"`, schema: "^\\$(?:\\.[A-Za-z_][A-Za-z0-9_-]*|\\['[^'\\\\]*'\\]|\\[[0-9]{1,6}\\]|\\[\\*\\])*$", parentSchema: schema35.properties.path, data: data11 }];
                    return false;
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.path.type, parentSchema: schema35.properties.path, data: data11 }];
                  return false;
                }
              }
              var valid16 = _errs35 === errors;
            } else {
              var valid16 = true;
            }
            if (valid16) {
              if (data.operator !== void 0) {
                let data12 = data.operator;
                const _errs37 = errors;
                if (!(data12 === "equal" || data12 === "notEqual" || data12 === "in" || data12 === "notIn" || data12 === "contains" || data12 === "doesNotContain" || data12 === "containsAny" || data12 === "containsAll" || data12 === "lessThan" || data12 === "lessThanInclusive" || data12 === "greaterThan" || data12 === "greaterThanInclusive" || data12 === "exists" || data12 === "matches" || data12 === "startsWith" || data12 === "endsWith")) {
                  validate22.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema35.properties.operator.enum }, message: "must be equal to one of the allowed values", schema: schema35.properties.operator.enum, parentSchema: schema35.properties.operator, data: data12 }];
                  return false;
                }
                var valid16 = _errs37 === errors;
              } else {
                var valid16 = true;
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.all === void 0 && (missing0 = "all")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs4 = errors;
      for (const key0 in data) {
        if (!(key0 === "all")) {
          validate21.errors = [{ instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.then, data }];
          return false;
          break;
        }
      }
      if (_errs4 === errors) {
        if (data.all !== void 0) {
          let data0 = data.all;
          const _errs5 = errors;
          if (errors === _errs5) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                validate21.errors = [{ instancePath: instancePath + "/all", schemaPath: "#/then/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.then.properties.all, data: data0 }];
                return false;
              } else {
                var valid2 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs7 = errors;
                  if (!wrapper0.validate(data0[i0], { instancePath: instancePath + "/all/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs7 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            } else {
              validate21.errors = [{ instancePath: instancePath + "/all", schemaPath: "#/then/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.then.properties.all.type, parentSchema: schema34.then.properties.all, data: data0 }];
              return false;
            }
          }
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props1 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs8 = errors;
    const _errs9 = errors;
    let valid3 = true;
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.any === void 0 && (missing1 = "any")) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    errors = _errs9;
    if (vErrors !== null) {
      if (_errs9) {
        vErrors.length = _errs9;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs11 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs12 = errors;
        for (const key1 in data) {
          if (!(key1 === "any")) {
            validate21.errors = [{ instancePath, schemaPath: "#/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.else.then, data }];
            return false;
            break;
          }
        }
        if (_errs12 === errors) {
          if (data.any !== void 0) {
            let data2 = data.any;
            const _errs13 = errors;
            if (errors === _errs13) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  validate21.errors = [{ instancePath: instancePath + "/any", schemaPath: "#/else/then/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.else.then.properties.any, data: data2 }];
                  return false;
                } else {
                  var valid5 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs15 = errors;
                    if (!wrapper0.validate(data2[i1], { instancePath: instancePath + "/any/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                      errors = vErrors.length;
                    }
                    var valid5 = _errs15 === errors;
                    if (!valid5) {
                      break;
                    }
                  }
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/any", schemaPath: "#/else/then/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.else.then.properties.any.type, parentSchema: schema34.else.then.properties.any, data: data2 }];
                return false;
              }
            }
          }
        }
      }
      var _valid1 = _errs11 === errors;
      valid3 = _valid1;
      if (valid3) {
        var props3 = true;
      }
      ifClause1 = "then";
    } else {
      const _errs16 = errors;
      const _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key2 in data) {
          const _errs18 = errors;
          if (!(key2 === "fact" || key2 === "path" || key2 === "operator" || key2 === "value")) {
            const err2 = { instancePath, schemaPath: "#/else/else/allOf/0/propertyNames/enum", keyword: "enum", params: { allowedValues: schema34.else.else.allOf[0].propertyNames.enum }, message: "must be equal to one of the allowed values", schema: schema34.else.else.allOf[0].propertyNames.enum, parentSchema: schema34.else.else.allOf[0].propertyNames, data: key2, propertyName: key2 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid7 = _errs18 === errors;
          if (!valid7) {
            const err3 = { instancePath, schemaPath: "#/else/else/allOf/0/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid", schema: schema34.else.else.allOf[0].propertyNames, parentSchema: schema34.else.else.allOf[0], data };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
            validate21.errors = vErrors;
            return false;
            break;
          }
        }
      }
      var valid6 = _errs17 === errors;
      if (valid6) {
        const _errs19 = errors;
        if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
          errors = vErrors.length;
        }
        var valid6 = _errs19 === errors;
      }
      var _valid1 = _errs16 === errors;
      valid3 = _valid1;
      if (valid3) {
        if (props3 !== true) {
          props3 = true;
        }
      }
      ifClause1 = "else";
    }
    if (!valid3) {
      const err4 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema34.else.if, parentSchema: schema34.else, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
      validate21.errors = vErrors;
      return false;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props1 !== true && props3 !== void 0) {
        if (props3 === true) {
          props1 = true;
        } else {
          props1 = props1 || {};
          Object.assign(props1, props3);
        }
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema34.if, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
    validate21.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (props1 !== true) {
        props1 = props1 || {};
        props1.all = true;
        props1.any = true;
        props1.fact = true;
        props1.path = true;
        props1.operator = true;
        props1.value = true;
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data }];
      return false;
    }
  }
  validate21.errors = vErrors;
  evaluated0.props = props1;
  return errors === 0;
}
validate21.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema44 = { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "text": { "type": "string", "minLength": 20 }, "cloudformation": { "$ref": "#/$defs/lines" }, "terraform": { "$ref": "#/$defs/lines" }, "cli": { "type": "string", "pattern": "^aws " } } };
var schema45 = { "type": "array", "minItems": 1, "items": { "type": "string" } };
var pattern14 = new RegExp("^aws ", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.text === void 0 && (missing0 = "text")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema44.required, parentSchema: schema44, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "text" || key0 === "cloudformation" || key0 === "terraform" || key0 === "cli")) {
            validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.text !== void 0) {
            let data0 = data.text;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func2(data0) < 20) {
                  validate34.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters", schema: 20, parentSchema: schema44.properties.text, data: data0 }];
                  return false;
                }
              } else {
                validate34.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.text.type, parentSchema: schema44.properties.text, data: data0 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.cloudformation !== void 0) {
              let data1 = data.cloudformation;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data1)) {
                  if (data1.length < 1) {
                    validate34.errors = [{ instancePath: instancePath + "/cloudformation", schemaPath: "#/$defs/lines/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema45, data: data1 }];
                    return false;
                  } else {
                    var valid2 = true;
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data2 = data1[i0];
                      const _errs7 = errors;
                      if (typeof data2 !== "string") {
                        validate34.errors = [{ instancePath: instancePath + "/cloudformation/" + i0, schemaPath: "#/$defs/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.items.type, parentSchema: schema45.items, data: data2 }];
                        return false;
                      }
                      var valid2 = _errs7 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  validate34.errors = [{ instancePath: instancePath + "/cloudformation", schemaPath: "#/$defs/lines/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.type, parentSchema: schema45, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.terraform !== void 0) {
                let data3 = data.terraform;
                const _errs9 = errors;
                const _errs10 = errors;
                if (errors === _errs10) {
                  if (Array.isArray(data3)) {
                    if (data3.length < 1) {
                      validate34.errors = [{ instancePath: instancePath + "/terraform", schemaPath: "#/$defs/lines/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema45, data: data3 }];
                      return false;
                    } else {
                      var valid4 = true;
                      const len1 = data3.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data4 = data3[i1];
                        const _errs12 = errors;
                        if (typeof data4 !== "string") {
                          validate34.errors = [{ instancePath: instancePath + "/terraform/" + i1, schemaPath: "#/$defs/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.items.type, parentSchema: schema45.items, data: data4 }];
                          return false;
                        }
                        var valid4 = _errs12 === errors;
                        if (!valid4) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate34.errors = [{ instancePath: instancePath + "/terraform", schemaPath: "#/$defs/lines/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.type, parentSchema: schema45, data: data3 }];
                    return false;
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.cli !== void 0) {
                  let data5 = data.cli;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (typeof data5 === "string") {
                      if (!pattern14.test(data5)) {
                        validate34.errors = [{ instancePath: instancePath + "/cli", schemaPath: "#/properties/cli/pattern", keyword: "pattern", params: { pattern: "^aws " }, message: 'must match pattern "^aws "', schema: "^aws ", parentSchema: schema44.properties.cli, data: data5 }];
                        return false;
                      }
                    } else {
                      validate34.errors = [{ instancePath: instancePath + "/cli", schemaPath: "#/properties/cli/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.cli.type, parentSchema: schema44.properties.cli, data: data5 }];
                      return false;
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.severity === void 0 && (missing0 = "severity") || data.resource === void 0 && (missing0 = "resource") || data.require === void 0 && (missing0 = "require") || data.message === void 0 && (missing0 = "message") || data.why === void 0 && (missing0 = "why") || data.remediation === void 0 && (missing0 = "remediation") || data.controls === void 0 && (missing0 = "controls") || data.references === void 0 && (missing0 = "references")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema31.required, parentSchema: schema31, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema31.properties, key0)) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.$schema !== void 0) {
            let data0 = data.$schema;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate20.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              let data1 = data.id;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 60) {
                    validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema32, data: data1 }];
                    return false;
                  } else {
                    if (!pattern4.test(data1)) {
                      validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$" }, message: 'must match pattern "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"', schema: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$", parentSchema: schema32, data: data1 }];
                      return false;
                    }
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                let data2 = data.title;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 100) {
                      validate20.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema31.properties.title, data: data2 }];
                      return false;
                    } else {
                      if (func2(data2) < 10) {
                        validate20.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters", schema: 10, parentSchema: schema31.properties.title, data: data2 }];
                        return false;
                      }
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.title.type, parentSchema: schema31.properties.title, data: data2 }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.severity !== void 0) {
                  let data3 = data.severity;
                  const _errs9 = errors;
                  if (!(data3 === "critical" || data3 === "high" || data3 === "medium" || data3 === "low")) {
                    validate20.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.severity.enum, parentSchema: schema31.properties.severity, data: data3 }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.resource !== void 0) {
                    let data4 = data.resource;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data4 === "string") {
                        if (!pattern5.test(data4)) {
                          validate20.errors = [{ instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+::[A-Za-z0-9]*::[A-Za-z0-9]+$" }, message: 'must match pattern "^[A-Za-z0-9]+::[A-Za-z0-9]*::[A-Za-z0-9]+$"', schema: "^[A-Za-z0-9]+::[A-Za-z0-9]*::[A-Za-z0-9]+$", parentSchema: schema31.properties.resource, data: data4 }];
                          return false;
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.resource.type, parentSchema: schema31.properties.resource, data: data4 }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.params !== void 0) {
                      let data5 = data.params;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          if (Object.keys(data5).length < 1) {
                            validate20.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.params, data: data5 }];
                            return false;
                          } else {
                            for (const key1 in data5) {
                              const _errs14 = errors;
                              if (typeof key1 === "string") {
                                if (!pattern6.test(key1)) {
                                  const err0 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9-]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9-]*$"', schema: "^[a-z][A-Za-z0-9-]*$", parentSchema: schema31.properties.params.propertyNames, data: key1, propertyName: key1 };
                                  if (vErrors === null) {
                                    vErrors = [err0];
                                  } else {
                                    vErrors.push(err0);
                                  }
                                  errors++;
                                }
                              }
                              var valid2 = _errs14 === errors;
                              if (!valid2) {
                                const err1 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema31.properties.params.propertyNames, parentSchema: schema31.properties.params, data: data5 };
                                if (vErrors === null) {
                                  vErrors = [err1];
                                } else {
                                  vErrors.push(err1);
                                }
                                errors++;
                                validate20.errors = vErrors;
                                return false;
                                break;
                              }
                            }
                            if (valid2) {
                              for (const key2 in data5) {
                                let data6 = data5[key2];
                                const _errs16 = errors;
                                const _errs17 = errors;
                                const _errs19 = errors;
                                let valid5 = false;
                                const _errs20 = errors;
                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                  let missing1;
                                  if (data6.type === void 0 && (missing1 = "type")) {
                                    const err2 = { instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/param/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema33.anyOf[0].required, parentSchema: schema33.anyOf[0], data: data6 };
                                    if (vErrors === null) {
                                      vErrors = [err2];
                                    } else {
                                      vErrors.push(err2);
                                    }
                                    errors++;
                                  }
                                }
                                var _valid0 = _errs20 === errors;
                                valid5 = valid5 || _valid0;
                                const _errs21 = errors;
                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                  let missing2;
                                  if (data6.enum === void 0 && (missing2 = "enum")) {
                                    const err3 = { instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/param/anyOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema33.anyOf[1].required, parentSchema: schema33.anyOf[1], data: data6 };
                                    if (vErrors === null) {
                                      vErrors = [err3];
                                    } else {
                                      vErrors.push(err3);
                                    }
                                    errors++;
                                  }
                                }
                                var _valid0 = _errs21 === errors;
                                valid5 = valid5 || _valid0;
                                if (!valid5) {
                                  const err4 = { instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/param/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.anyOf, parentSchema: schema33, data: data6 };
                                  if (vErrors === null) {
                                    vErrors = [err4];
                                  } else {
                                    vErrors.push(err4);
                                  }
                                  errors++;
                                  validate20.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs19;
                                  if (vErrors !== null) {
                                    if (_errs19) {
                                      vErrors.length = _errs19;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                if (errors === _errs17) {
                                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                    const _errs22 = errors;
                                    for (const key3 in data6) {
                                      if (!(key3 === "type" || key3 === "enum" || key3 === "items" || key3 === "minimum" || key3 === "maximum" || key3 === "description" || key3 === "default")) {
                                        validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/param/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data6 }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs22 === errors) {
                                      if (data6.type !== void 0) {
                                        let data7 = data6.type;
                                        const _errs23 = errors;
                                        if (!(data7 === "string" || data7 === "integer" || data7 === "number" || data7 === "boolean" || data7 === "array")) {
                                          validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/param/properties/type/enum", keyword: "enum", params: { allowedValues: schema33.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.type.enum, parentSchema: schema33.properties.type, data: data7 }];
                                          return false;
                                        }
                                        var valid6 = _errs23 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data6.enum !== void 0) {
                                          let data8 = data6.enum;
                                          const _errs24 = errors;
                                          if (errors === _errs24) {
                                            if (Array.isArray(data8)) {
                                              if (data8.length < 1) {
                                                validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum", schemaPath: "#/$defs/param/properties/enum/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.enum, data: data8 }];
                                                return false;
                                              } else {
                                                var valid7 = true;
                                                const len0 = data8.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                  let data9 = data8[i0];
                                                  const _errs26 = errors;
                                                  if (typeof data9 !== "string") {
                                                    validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum/" + i0, schemaPath: "#/$defs/param/properties/enum/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.enum.items.type, parentSchema: schema33.properties.enum.items, data: data9 }];
                                                    return false;
                                                  }
                                                  var valid7 = _errs26 === errors;
                                                  if (!valid7) {
                                                    break;
                                                  }
                                                }
                                                if (valid7) {
                                                  let i1 = data8.length;
                                                  let j0;
                                                  if (i1 > 1) {
                                                    const indices0 = {};
                                                    for (; i1--; ) {
                                                      let item0 = data8[i1];
                                                      if (typeof item0 !== "string") {
                                                        continue;
                                                      }
                                                      if (typeof indices0[item0] == "number") {
                                                        j0 = indices0[item0];
                                                        validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum", schemaPath: "#/$defs/param/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema33.properties.enum, data: data8 }];
                                                        return false;
                                                        break;
                                                      }
                                                      indices0[item0] = i1;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum", schemaPath: "#/$defs/param/properties/enum/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.enum.type, parentSchema: schema33.properties.enum, data: data8 }];
                                              return false;
                                            }
                                          }
                                          var valid6 = _errs24 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                        if (valid6) {
                                          if (data6.items !== void 0) {
                                            let data10 = data6.items;
                                            const _errs28 = errors;
                                            if (errors === _errs28) {
                                              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                let missing3;
                                                if (data10.type === void 0 && (missing3 = "type")) {
                                                  validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", schemaPath: "#/$defs/param/properties/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema33.properties.items.required, parentSchema: schema33.properties.items, data: data10 }];
                                                  return false;
                                                } else {
                                                  const _errs30 = errors;
                                                  for (const key4 in data10) {
                                                    if (!(key4 === "type")) {
                                                      validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", schemaPath: "#/$defs/param/properties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.items, data: data10 }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs30 === errors) {
                                                    if (data10.type !== void 0) {
                                                      let data11 = data10.type;
                                                      if ("string" !== data11) {
                                                        validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items/type", schemaPath: "#/$defs/param/properties/items/properties/type/const", keyword: "const", params: { allowedValue: "string" }, message: "must be equal to constant", schema: "string", parentSchema: schema33.properties.items.properties.type, data: data11 }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", schemaPath: "#/$defs/param/properties/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.items.type, parentSchema: schema33.properties.items, data: data10 }];
                                                return false;
                                              }
                                            }
                                            var valid6 = _errs28 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                          if (valid6) {
                                            if (data6.minimum !== void 0) {
                                              let data12 = data6.minimum;
                                              const _errs32 = errors;
                                              if (!(typeof data12 == "number" && isFinite(data12))) {
                                                validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/minimum", schemaPath: "#/$defs/param/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.minimum.type, parentSchema: schema33.properties.minimum, data: data12 }];
                                                return false;
                                              }
                                              var valid6 = _errs32 === errors;
                                            } else {
                                              var valid6 = true;
                                            }
                                            if (valid6) {
                                              if (data6.maximum !== void 0) {
                                                let data13 = data6.maximum;
                                                const _errs34 = errors;
                                                if (!(typeof data13 == "number" && isFinite(data13))) {
                                                  validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/maximum", schemaPath: "#/$defs/param/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.maximum.type, parentSchema: schema33.properties.maximum, data: data13 }];
                                                  return false;
                                                }
                                                var valid6 = _errs34 === errors;
                                              } else {
                                                var valid6 = true;
                                              }
                                              if (valid6) {
                                                if (data6.description !== void 0) {
                                                  let data14 = data6.description;
                                                  const _errs36 = errors;
                                                  if (typeof data14 !== "string") {
                                                    validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/param/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.description.type, parentSchema: schema33.properties.description, data: data14 }];
                                                    return false;
                                                  }
                                                  var valid6 = _errs36 === errors;
                                                } else {
                                                  var valid6 = true;
                                                }
                                                if (valid6) {
                                                  if (data6.default !== void 0) {
                                                    let data15 = data6.default;
                                                    const _errs38 = errors;
                                                    if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean" && !Array.isArray(data15)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/$defs/param/properties/default/type", keyword: "type", params: { type: schema33.properties.default.type }, message: "must be string,number,boolean,array", schema: schema33.properties.default.type, parentSchema: schema33.properties.default, data: data15 }];
                                                      return false;
                                                    }
                                                    if (errors === _errs38) {
                                                      if (Array.isArray(data15)) {
                                                        var valid10 = true;
                                                        const len1 = data15.length;
                                                        for (let i2 = 0; i2 < len1; i2++) {
                                                          let data16 = data15[i2];
                                                          const _errs40 = errors;
                                                          if (typeof data16 !== "string") {
                                                            validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/default/" + i2, schemaPath: "#/$defs/param/properties/default/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.default.items.type, parentSchema: schema33.properties.default.items, data: data16 }];
                                                            return false;
                                                          }
                                                          var valid10 = _errs40 === errors;
                                                          if (!valid10) {
                                                            break;
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid6 = _errs38 === errors;
                                                  } else {
                                                    var valid6 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/param/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data: data6 }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs16 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.params.type, parentSchema: schema31.properties.params, data: data5 }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.when !== void 0) {
                        const _errs42 = errors;
                        if (!validate21(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs42 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.require !== void 0) {
                          const _errs43 = errors;
                          if (!validate21(data.require, { instancePath: instancePath + "/require", parentData: data, parentDataProperty: "require", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs43 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.message !== void 0) {
                            let data19 = data.message;
                            const _errs44 = errors;
                            if (errors === _errs44) {
                              if (typeof data19 === "string") {
                                if (func2(data19) < 20) {
                                  validate20.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters", schema: 20, parentSchema: schema31.properties.message, data: data19 }];
                                  return false;
                                } else {
                                  if (!pattern13.test(data19)) {
                                    validate20.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^(?:[^{}]|\\{\\{[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\}\\})*(?:[^{}.]|\\{\\{[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\}\\})$" }, message: 'must match pattern "^(?:[^{}]|\\{\\{[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\}\\})*(?:[^{}.]|\\{\\{[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\}\\})$"', schema: "^(?:[^{}]|\\{\\{[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\}\\})*(?:[^{}.]|\\{\\{[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\}\\})$", parentSchema: schema31.properties.message, data: data19 }];
                                    return false;
                                  }
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.message.type, parentSchema: schema31.properties.message, data: data19 }];
                                return false;
                              }
                            }
                            var valid0 = _errs44 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.why !== void 0) {
                              let data20 = data.why;
                              const _errs46 = errors;
                              if (errors === _errs46) {
                                if (typeof data20 === "string") {
                                  if (func2(data20) < 80) {
                                    validate20.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 80 }, message: "must NOT have fewer than 80 characters", schema: 80, parentSchema: schema31.properties.why, data: data20 }];
                                    return false;
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.why.type, parentSchema: schema31.properties.why, data: data20 }];
                                  return false;
                                }
                              }
                              var valid0 = _errs46 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.remediation !== void 0) {
                                const _errs48 = errors;
                                if (!validate34(data.remediation, { instancePath: instancePath + "/remediation", parentData: data, parentDataProperty: "remediation", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs48 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.controls !== void 0) {
                                  let data22 = data.controls;
                                  const _errs49 = errors;
                                  if (errors === _errs49) {
                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                      for (const key5 in data22) {
                                        const _errs51 = errors;
                                        if (typeof key5 === "string") {
                                          if (!pattern15.test(key5)) {
                                            const err5 = { instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9.-]*$" }, message: 'must match pattern "^[a-z][a-z0-9.-]*$"', schema: "^[a-z][a-z0-9.-]*$", parentSchema: schema31.properties.controls.propertyNames, data: key5, propertyName: key5 };
                                            if (vErrors === null) {
                                              vErrors = [err5];
                                            } else {
                                              vErrors.push(err5);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid11 = _errs51 === errors;
                                        if (!valid11) {
                                          const err6 = { instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid", schema: schema31.properties.controls.propertyNames, parentSchema: schema31.properties.controls, data: data22 };
                                          if (vErrors === null) {
                                            vErrors = [err6];
                                          } else {
                                            vErrors.push(err6);
                                          }
                                          errors++;
                                          validate20.errors = vErrors;
                                          return false;
                                          break;
                                        }
                                      }
                                      if (valid11) {
                                        for (const key6 in data22) {
                                          let data23 = data22[key6];
                                          const _errs53 = errors;
                                          const _errs54 = errors;
                                          if (errors === _errs54) {
                                            if (Array.isArray(data23)) {
                                              if (data23.length < 1) {
                                                validate20.errors = [{ instancePath: instancePath + "/controls/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema47, data: data23 }];
                                                return false;
                                              } else {
                                                var valid14 = true;
                                                const len2 = data23.length;
                                                for (let i3 = 0; i3 < len2; i3++) {
                                                  let data24 = data23[i3];
                                                  const _errs56 = errors;
                                                  if (errors === _errs56) {
                                                    if (typeof data24 === "string") {
                                                      if (func2(data24) < 1) {
                                                        validate20.errors = [{ instancePath: instancePath + "/controls/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema47.items, data: data24 }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/controls/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.items.type, parentSchema: schema47.items, data: data24 }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid14 = _errs56 === errors;
                                                  if (!valid14) {
                                                    break;
                                                  }
                                                }
                                                if (valid14) {
                                                  let i4 = data23.length;
                                                  let j1;
                                                  if (i4 > 1) {
                                                    const indices1 = {};
                                                    for (; i4--; ) {
                                                      let item1 = data23[i4];
                                                      if (typeof item1 !== "string") {
                                                        continue;
                                                      }
                                                      if (typeof indices1[item1] == "number") {
                                                        j1 = indices1[item1];
                                                        validate20.errors = [{ instancePath: instancePath + "/controls/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/names/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)", schema: true, parentSchema: schema47, data: data23 }];
                                                        return false;
                                                        break;
                                                      }
                                                      indices1[item1] = i4;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/controls/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.type, parentSchema: schema47, data: data23 }];
                                              return false;
                                            }
                                          }
                                          var valid12 = _errs53 === errors;
                                          if (!valid12) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.controls.type, parentSchema: schema31.properties.controls, data: data22 }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs49 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.otherTools !== void 0) {
                                    let data25 = data.otherTools;
                                    const _errs58 = errors;
                                    if (errors === _errs58) {
                                      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                        for (const key7 in data25) {
                                          const _errs60 = errors;
                                          if (typeof key7 === "string") {
                                            if (!pattern16.test(key7)) {
                                              const err7 = { instancePath: instancePath + "/otherTools", schemaPath: "#/properties/otherTools/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema31.properties.otherTools.propertyNames, data: key7, propertyName: key7 };
                                              if (vErrors === null) {
                                                vErrors = [err7];
                                              } else {
                                                vErrors.push(err7);
                                              }
                                              errors++;
                                            }
                                          }
                                          var valid16 = _errs60 === errors;
                                          if (!valid16) {
                                            const err8 = { instancePath: instancePath + "/otherTools", schemaPath: "#/properties/otherTools/propertyNames", keyword: "propertyNames", params: { propertyName: key7 }, message: "property name must be valid", schema: schema31.properties.otherTools.propertyNames, parentSchema: schema31.properties.otherTools, data: data25 };
                                            if (vErrors === null) {
                                              vErrors = [err8];
                                            } else {
                                              vErrors.push(err8);
                                            }
                                            errors++;
                                            validate20.errors = vErrors;
                                            return false;
                                            break;
                                          }
                                        }
                                        if (valid16) {
                                          for (const key8 in data25) {
                                            let data26 = data25[key8];
                                            const _errs62 = errors;
                                            const _errs63 = errors;
                                            if (errors === _errs63) {
                                              if (Array.isArray(data26)) {
                                                if (data26.length < 1) {
                                                  validate20.errors = [{ instancePath: instancePath + "/otherTools/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema47, data: data26 }];
                                                  return false;
                                                } else {
                                                  var valid19 = true;
                                                  const len3 = data26.length;
                                                  for (let i5 = 0; i5 < len3; i5++) {
                                                    let data27 = data26[i5];
                                                    const _errs65 = errors;
                                                    if (errors === _errs65) {
                                                      if (typeof data27 === "string") {
                                                        if (func2(data27) < 1) {
                                                          validate20.errors = [{ instancePath: instancePath + "/otherTools/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema47.items, data: data27 }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/otherTools/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.items.type, parentSchema: schema47.items, data: data27 }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid19 = _errs65 === errors;
                                                    if (!valid19) {
                                                      break;
                                                    }
                                                  }
                                                  if (valid19) {
                                                    let i6 = data26.length;
                                                    let j2;
                                                    if (i6 > 1) {
                                                      const indices2 = {};
                                                      for (; i6--; ) {
                                                        let item2 = data26[i6];
                                                        if (typeof item2 !== "string") {
                                                          continue;
                                                        }
                                                        if (typeof indices2[item2] == "number") {
                                                          j2 = indices2[item2];
                                                          validate20.errors = [{ instancePath: instancePath + "/otherTools/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/names/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i6 + " are identical)", schema: true, parentSchema: schema47, data: data26 }];
                                                          return false;
                                                          break;
                                                        }
                                                        indices2[item2] = i6;
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/otherTools/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.type, parentSchema: schema47, data: data26 }];
                                                return false;
                                              }
                                            }
                                            var valid17 = _errs62 === errors;
                                            if (!valid17) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/otherTools", schemaPath: "#/properties/otherTools/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.otherTools.type, parentSchema: schema31.properties.otherTools, data: data25 }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs58 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.references !== void 0) {
                                      let data28 = data.references;
                                      const _errs67 = errors;
                                      if (errors === _errs67) {
                                        if (Array.isArray(data28)) {
                                          if (data28.length < 1) {
                                            validate20.errors = [{ instancePath: instancePath + "/references", schemaPath: "#/properties/references/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.references, data: data28 }];
                                            return false;
                                          } else {
                                            var valid21 = true;
                                            const len4 = data28.length;
                                            for (let i7 = 0; i7 < len4; i7++) {
                                              let data29 = data28[i7];
                                              const _errs69 = errors;
                                              if (errors === _errs69) {
                                                if (typeof data29 === "string") {
                                                  if (!pattern17.test(data29)) {
                                                    validate20.errors = [{ instancePath: instancePath + "/references/" + i7, schemaPath: "#/properties/references/items/pattern", keyword: "pattern", params: { pattern: "^https://" }, message: 'must match pattern "^https://"', schema: "^https://", parentSchema: schema31.properties.references.items, data: data29 }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/references/" + i7, schemaPath: "#/properties/references/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.references.items.type, parentSchema: schema31.properties.references.items, data: data29 }];
                                                  return false;
                                                }
                                              }
                                              var valid21 = _errs69 === errors;
                                              if (!valid21) {
                                                break;
                                              }
                                            }
                                            if (valid21) {
                                              let i8 = data28.length;
                                              let j3;
                                              if (i8 > 1) {
                                                const indices3 = {};
                                                for (; i8--; ) {
                                                  let item3 = data28[i8];
                                                  if (typeof item3 !== "string") {
                                                    continue;
                                                  }
                                                  if (typeof indices3[item3] == "number") {
                                                    j3 = indices3[item3];
                                                    validate20.errors = [{ instancePath: instancePath + "/references", schemaPath: "#/properties/references/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i8 + " are identical)", schema: true, parentSchema: schema31.properties.references, data: data28 }];
                                                    return false;
                                                    break;
                                                  }
                                                  indices3[item3] = i8;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.references.type, parentSchema: schema31.properties.references, data: data28 }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs67 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.aliases !== void 0) {
                                        let data30 = data.aliases;
                                        const _errs71 = errors;
                                        if (errors === _errs71) {
                                          if (Array.isArray(data30)) {
                                            if (data30.length < 1) {
                                              validate20.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.aliases, data: data30 }];
                                              return false;
                                            } else {
                                              var valid23 = true;
                                              const len5 = data30.length;
                                              for (let i9 = 0; i9 < len5; i9++) {
                                                let data31 = data30[i9];
                                                const _errs73 = errors;
                                                const _errs74 = errors;
                                                if (errors === _errs74) {
                                                  if (typeof data31 === "string") {
                                                    if (func2(data31) > 60) {
                                                      validate20.errors = [{ instancePath: instancePath + "/aliases/" + i9, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema32, data: data31 }];
                                                      return false;
                                                    } else {
                                                      if (!pattern4.test(data31)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/aliases/" + i9, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$" }, message: 'must match pattern "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"', schema: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$", parentSchema: schema32, data: data31 }];
                                                        return false;
                                                      }
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/aliases/" + i9, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data31 }];
                                                    return false;
                                                  }
                                                }
                                                var valid23 = _errs73 === errors;
                                                if (!valid23) {
                                                  break;
                                                }
                                              }
                                              if (valid23) {
                                                let i10 = data30.length;
                                                let j4;
                                                if (i10 > 1) {
                                                  outer0:
                                                    for (; i10--; ) {
                                                      for (j4 = i10; j4--; ) {
                                                        if (func0(data30[i10], data30[j4])) {
                                                          validate20.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i10 + " are identical)", schema: true, parentSchema: schema31.properties.aliases, data: data30 }];
                                                          return false;
                                                          break outer0;
                                                        }
                                                      }
                                                    }
                                                }
                                              }
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.aliases.type, parentSchema: schema31.properties.aliases, data: data30 }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs71 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.deprecated !== void 0) {
                                          let data32 = data.deprecated;
                                          const _errs76 = errors;
                                          if (errors === _errs76) {
                                            if (typeof data32 === "string") {
                                              if (func2(data32) < 10) {
                                                validate20.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters", schema: 10, parentSchema: schema31.properties.deprecated, data: data32 }];
                                                return false;
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.deprecated.type, parentSchema: schema31.properties.deprecated, data: data32 }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs76 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var KIND = {
  noun: "rule",
  schema: "rules/rule.schema.json",
  validate,
  whenMissing: "Make the file readable for this user, or take its folder out of customRules."
};
async function customRules({ configuration, folder, say, source }, cwd, builtin) {
  const files = (configuration.customRules ?? []).flatMap((path, i) => {
    const found = ruleFiles(resolve(folder, path), source);
    if (typeof found !== "string" && found.length > 0) return found;
    const why = typeof found === "string" ? `cannot be read: ${found}` : "holds no rule.json";
    throw new UsageError_35(
      say({ pointer: `/customRules/${i}`, message: `the folder ${path} ${why}` }),
      "Name a folder that holds one folder with a rule.json for each rule; paths are relative to the configuration."
    );
  });
  return (await readRules([...new Set(files)], cwd, builtin, source)).map(({ value }) => value);
}
function ruleFiles(folder, source = DISK_6) {
  try {
    return source.filesBelow(folder).filter((path) => basename(path) === "rule.json").filter((path) => !/[\\/](?:\.git|node_modules)[\\/]/.test(relative(folder, path))).sort();
  } catch (error) {
    return error.code === "ENOENT" ? "it does not exist" : error.message;
  }
}
async function readRules(files, cwd, builtin, source = DISK_6) {
  const taken = new Map(builtin.flatMap((rule) => namesOf(rule).map((name) => [name, "a rule of Lakeproof itself"])));
  const read = [];
  const wrong = [];
  for (const file of files) {
    const document = readRule(file, cwd, wrong, source);
    if (document === void 0) continue;
    wrong.push(...(await complaintsOf(document, taken)).map(document.say));
    for (const name of namesOf(document.value)) taken.set(name, document.name);
    read.push(document);
  }
  if (wrong.length > 0) throw new UsageError_35(wrong.join("\n"), `${KIND.schema} says what a rule may hold.`);
  return read;
}
function readRule(file, cwd, wrong, source) {
  try {
    return readUserDocument_6(file, cwd, KIND, source);
  } catch (error) {
    if (!(error instanceof UsageError_35)) throw error;
    wrong.push(error.message);
    return void 0;
  }
}
async function complaintsOf({ value: rule, folder }, taken) {
  const twice = namesOf(rule).flatMap((name) => {
    const where = taken.get(name);
    const pointer = name === rule.id ? "/id" : "/aliases";
    return where === void 0 ? [] : [{ pointer, message: `the id ${name} is taken by ${where}` }];
  });
  const named = basename(folder);
  const elsewhere = {
    pointer: "/id",
    message: `the id ${rule.id} and the name of its folder, ${named}, must be equal`
  };
  const defaults = Object.entries(rule.params ?? {}).flatMap(
    ([name, { default: value }]) => value === void 0 ? [] : [[name, value]]
  );
  const wrongDefaults = defaults.length === 0 ? [] : await checkParams_4(rule, Object.fromEntries(defaults));
  return [
    ...twice,
    ...rule.id === named ? [] : [elsewhere],
    ...checkRule(rule, FACTS_16),
    ...wrongDefaults.map((each) => ({ ...each, pointer: `/params${each.pointer}/default` }))
  ];
}
function namesOf(rule) {
  return [rule.id, ...rule.aliases ?? []];
}
export {
  customRules,
  readRules,
  ruleFiles
};
