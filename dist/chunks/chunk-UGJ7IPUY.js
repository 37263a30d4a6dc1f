import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  matchesGlob
} from "./chunk-7DWZ5KPM.js";
import {
  FACTS,
  UNDECIDED,
  couldBe,
  definitionOf,
  ifExists,
  inexpressibleIn,
  isNamed,
  isParamReference,
  parsePath,
  planAll,
  propertyType,
  renderMessage,
  resolvePath,
  sameText,
  typeSchema
} from "./chunk-RXEFOTJP.js";
import {
  EmptyMap,
  UNKNOWN_REASONS,
  choiceHole,
  field,
  isHole,
  isList,
  isMap,
  isScalar,
  mapOf,
  refHole,
  secretHole,
  textOf,
  unknownHole,
  valueAt
} from "./chunk-D67OPNW4.js";
import {
  readJson,
  readYaml
} from "./chunk-MSDOKSPK.js";
import {
  child,
  parent,
  reading,
  segments
} from "./chunk-DQARYOQ5.js";
import {
  didYouMean
} from "./chunk-A6EJVVFN.js";
import {
  __commonJS,
  __esm,
  __export,
  __toCommonJS,
  __toESM
} from "./chunk-CVDVWCY3.js";

// node_modules/hash-it/dist/cjs/index.cjs
var require_cjs = __commonJS({
  "node_modules/hash-it/dist/cjs/index.cjs"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function hash(string) {
      var index = string.length;
      var hashA = 5381;
      var hashB = 52711;
      var charCode;
      while (index--) {
        charCode = string.charCodeAt(index);
        hashA = hashA * 33 ^ charCode;
        hashB = hashB * 33 ^ charCode;
      }
      return (hashA >>> 0) * 4096 + (hashB >>> 0);
    }
    var SEPARATOR = "|";
    var XML_ELEMENT_REGEXP = /\[object ([HTML|SVG](.*)Element)\]/;
    var CLASSES = {
      "[object Arguments]": 0,
      "[object Array]": 1,
      "[object ArrayBuffer]": 2,
      "[object AsyncFunction]": 3,
      "[object AsyncGeneratorFunction]": 4,
      "[object BigInt]": 5,
      "[object BigInt64Array]": 6,
      "[object BigUint64Array]": 7,
      "[object Boolean]": 8,
      "[object DataView]": 9,
      "[object Date]": 10,
      "[object DocumentFragment]": 11,
      "[object Error]": 12,
      "[object Event]": 13,
      "[object Float32Array]": 14,
      "[object Float64Array]": 15,
      "[object Function]": 16,
      "[object Generator]": 17,
      "[object GeneratorFunction]": 18,
      "[object Int8Array]": 19,
      "[object Int16Array]": 20,
      "[object Map]": 21,
      "[object Number]": 22,
      "[object Object]": 23,
      "[object Promise]": 24,
      "[object RegExp]": 25,
      "[object Set]": 26,
      "[object SharedArrayBuffer]": 27,
      "[object String]": 28,
      "[object Uint8Array]": 29,
      "[object Uint8ClampedArray]": 30,
      "[object Uint16Array]": 31,
      "[object Uint32Array]": 32,
      "[object WeakMap]": 33,
      "[object WeakRef]": 34,
      "[object WeakSet]": 35,
      CUSTOM: 36,
      ELEMENT: 37
    };
    var ARRAY_LIKE_CLASSES = {
      "[object Arguments]": 1,
      "[object Array]": 2
    };
    var NON_ENUMERABLE_CLASSES = {
      "[object Generator]": 1,
      "[object Promise]": 2,
      "[object WeakMap]": 3,
      "[object WeakRef]": 4,
      "[object WeakSet]": 5
    };
    var PRIMITIVE_WRAPPER_CLASSES = {
      "[object AsyncFunction]": 1,
      "[object AsyncGeneratorFunction]": 2,
      "[object Boolean]": 3,
      "[object Function]": 4,
      "[object GeneratorFunction]": 5,
      "[object Number]": 6,
      "[object String]": 7
    };
    var TYPED_ARRAY_CLASSES = {
      "[object BigInt64Array]": 1,
      "[object BigUint64Array]": 2,
      "[object Float32Array]": 3,
      "[object Float64Array]": 4,
      "[object Int8Array]": 5,
      "[object Int16Array]": 6,
      "[object Uint8Array]": 7,
      "[object Uint8ClampedArray]": 8,
      "[object Uint16Array]": 9,
      "[object Uint32Array]": 10
    };
    var RECURSIVE_CLASSES = {
      "[object Arguments]": 1,
      "[object Array]": 2,
      "[object ArrayBuffer]": 3,
      "[object BigInt64Array]": 4,
      "[object BigUint64Array]": 5,
      "[object DataView]": 6,
      "[object Float32Array]": 7,
      "[object Float64Array]": 8,
      "[object Int8Array]": 9,
      "[object Int16Array]": 10,
      "[object Map]": 11,
      "[object Object]": 12,
      "[object Set]": 13,
      "[object SharedArrayBuffer]": 14,
      "[object Uint8Array]": 15,
      "[object Uint8ClampedArray]": 16,
      "[object Uint16Array]": 17,
      "[object Uint32Array]": 18,
      CUSTOM: 19
    };
    var HASHABLE_TYPES = {
      bigint: "i",
      boolean: "b",
      empty: "e",
      function: "g",
      number: "n",
      object: "o",
      string: "s",
      symbol: "s"
    };
    function sortByKey(first, second) {
      return first[0] > second[0];
    }
    function sortBySelf(first, second) {
      return first > second;
    }
    function sort(array, fn) {
      var subIndex;
      var value;
      for (var index = 0; index < array.length; ++index) {
        value = array[index];
        for (subIndex = index - 1; ~subIndex && fn(array[subIndex], value); --subIndex) {
          array[subIndex + 1] = array[subIndex];
        }
        array[subIndex + 1] = value;
      }
      return array;
    }
    function namespaceComplexValue(classType, value) {
      return HASHABLE_TYPES.object + SEPARATOR + CLASSES[classType] + SEPARATOR + value;
    }
    var NON_ENUMERABLE_CLASS_CACHE = /* @__PURE__ */ new WeakMap();
    var refId = 0;
    function getUnsupportedHash(value, classType) {
      var cached = NON_ENUMERABLE_CLASS_CACHE.get(value);
      if (cached) {
        return cached;
      }
      var toCache = namespaceComplexValue(classType, "NOT_ENUMERABLE" + SEPARATOR + refId++);
      NON_ENUMERABLE_CLASS_CACHE.set(value, toCache);
      return toCache;
    }
    var toString = Object.prototype.toString;
    function stringifyComplexType(value, classType, state) {
      if (RECURSIVE_CLASSES[classType]) {
        return stringifyRecursiveAsJson(classType, value, state);
      }
      if (classType === "[object Date]") {
        return namespaceComplexValue(classType, value.getTime());
      }
      if (classType === "[object RegExp]") {
        return namespaceComplexValue(classType, value.toString());
      }
      if (classType === "[object Event]") {
        return namespaceComplexValue(classType, [
          value.bubbles,
          value.cancelBubble,
          value.cancelable,
          value.composed,
          value.currentTarget,
          value.defaultPrevented,
          value.eventPhase,
          value.isTrusted,
          value.returnValue,
          value.target,
          value.type
        ].join());
      }
      if (classType === "[object Error]") {
        return namespaceComplexValue(classType, value.message + SEPARATOR + value.stack);
      }
      if (classType === "[object DocumentFragment]") {
        return namespaceComplexValue(classType, stringifyDocumentFragment(value));
      }
      var element = classType.match(XML_ELEMENT_REGEXP);
      if (element) {
        return namespaceComplexValue("ELEMENT", element[1] + SEPARATOR + value.outerHTML);
      }
      if (NON_ENUMERABLE_CLASSES[classType]) {
        return getUnsupportedHash(value, classType);
      }
      if (PRIMITIVE_WRAPPER_CLASSES[classType]) {
        return namespaceComplexValue(classType, value.toString());
      }
      return stringifyRecursiveAsJson("CUSTOM", value, state);
    }
    function stringifyRecursiveAsJson(classType, value, state) {
      var cached = state.cache.get(value);
      if (cached) {
        return namespaceComplexValue(classType, "RECURSIVE~" + cached);
      }
      state.cache.set(value, ++state.id);
      if (classType === "[object Object]") {
        return value[Symbol.iterator] ? getUnsupportedHash(value, classType) : namespaceComplexValue(classType, stringifyObject(value, state));
      }
      if (ARRAY_LIKE_CLASSES[classType]) {
        return namespaceComplexValue(classType, stringifyArray(value, state));
      }
      if (classType === "[object Map]") {
        return namespaceComplexValue(classType, stringifyMap(value, state));
      }
      if (classType === "[object Set]") {
        return namespaceComplexValue(classType, stringifySet(value, state));
      }
      if (TYPED_ARRAY_CLASSES[classType]) {
        return namespaceComplexValue(classType, value.join());
      }
      if (classType === "[object ArrayBuffer]") {
        return namespaceComplexValue(classType, stringifyArrayBuffer(value));
      }
      if (classType === "[object DataView]") {
        return namespaceComplexValue(classType, stringifyArrayBuffer(value.buffer));
      }
      if (NON_ENUMERABLE_CLASSES[classType]) {
        return getUnsupportedHash(value, classType);
      }
      return namespaceComplexValue("CUSTOM", stringifyObject(value, state));
    }
    function stringifyArray(value, state) {
      var index = value.length;
      var result = new Array(index);
      while (--index >= 0) {
        result[index] = stringify(value[index], state);
      }
      return result.join();
    }
    function stringifyArrayBufferModern(buffer) {
      return Buffer.from(buffer).toString("utf8");
    }
    function stringifyArrayBufferFallback(buffer) {
      return String.fromCharCode.apply(null, new Uint16Array(buffer));
    }
    function stringifyArrayBufferNone() {
      return "UNSUPPORTED";
    }
    function stringifyDocumentFragment(fragment) {
      var children = fragment.children;
      var index = children.length;
      var innerHTML = new Array(index);
      while (--index >= 0) {
        innerHTML[index] = children[index].outerHTML;
      }
      return innerHTML.join();
    }
    var stringifyArrayBuffer = typeof Buffer !== "undefined" && typeof Buffer.from === "function" ? stringifyArrayBufferModern : typeof Uint16Array === "function" ? stringifyArrayBufferFallback : stringifyArrayBufferNone;
    function stringifyMap(map2, state) {
      var result = new Array(map2.size);
      var index = 0;
      map2.forEach(function(value, key) {
        result[index++] = [stringify(key, state), stringify(value, state)];
      });
      sort(result, sortByKey);
      while (--index >= 0) {
        result[index] = "[" + result[index][0] + "," + result[index][1] + "]";
      }
      return "[" + result.join() + "]";
    }
    function stringifyObject(value, state) {
      var properties = sort(Object.getOwnPropertyNames(value), sortBySelf);
      var length2 = properties.length;
      var result = new Array(length2);
      var index = length2;
      while (--index >= 0) {
        result[index] = properties[index] + ":" + stringify(value[properties[index]], state);
      }
      return "{" + result.join() + "}";
    }
    function stringifySet(set, state) {
      var result = new Array(set.size);
      var index = 0;
      set.forEach(function(value) {
        result[index++] = stringify(value, state);
      });
      return "[" + sort(result, sortBySelf).join() + "]";
    }
    function stringify(value, state) {
      var type = typeof value;
      if (value == null || type === "undefined") {
        return HASHABLE_TYPES.empty + value;
      }
      if (type === "object") {
        return stringifyComplexType(value, toString.call(value), state || { cache: /* @__PURE__ */ new WeakMap(), id: 1 });
      }
      if (type === "function" || type === "symbol") {
        return HASHABLE_TYPES[type] + value.toString();
      }
      if (type === "boolean") {
        return HASHABLE_TYPES.boolean + +value;
      }
      return HASHABLE_TYPES[type] + value;
    }
    function hashIt(value) {
      return hash(stringify(value, void 0));
    }
    exports.default = hashIt;
  }
});

// node_modules/json-rules-engine/dist/fact.js
var require_fact = __commonJS({
  "node_modules/json-rules-engine/dist/fact.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _hashIt = require_cjs();
    var _hashIt2 = _interopRequireDefault(_hashIt);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    var Fact = (function() {
      function Fact2(id, valueOrMethod, options) {
        _classCallCheck(this, Fact2);
        this.id = id;
        var defaultOptions = { cache: true };
        if (typeof options === "undefined") {
          options = defaultOptions;
        }
        if (typeof valueOrMethod !== "function") {
          this.value = valueOrMethod;
          this.type = this.constructor.CONSTANT;
        } else {
          this.calculationMethod = valueOrMethod;
          this.type = this.constructor.DYNAMIC;
        }
        if (!this.id) throw new Error("factId required");
        this.priority = parseInt(options.priority || 1, 10);
        this.options = Object.assign({}, defaultOptions, options);
        this.cacheKeyMethod = this.defaultCacheKeys;
        return this;
      }
      _createClass(Fact2, [{
        key: "isConstant",
        value: function isConstant() {
          return this.type === this.constructor.CONSTANT;
        }
      }, {
        key: "isDynamic",
        value: function isDynamic() {
          return this.type === this.constructor.DYNAMIC;
        }
        /**
         * Return the fact value, based on provided parameters
         * @param  {object} params
         * @param  {Almanac} almanac
         * @return {any} calculation method results
         */
      }, {
        key: "calculate",
        value: function calculate(params, almanac) {
          if (Object.prototype.hasOwnProperty.call(this, "value")) {
            return this.value;
          }
          return this.calculationMethod(params, almanac);
        }
        /**
         * Return a cache key (MD5 string) based on parameters
         * @param  {object} obj - properties to generate a hash key from
         * @return {string} MD5 string based on the hash'd object
         */
      }, {
        key: "defaultCacheKeys",
        /**
         * Default properties to use when caching a fact
         * Assumes every fact is a pure function, whose computed value will only
         * change when input params are modified
         * @param  {string} id - fact unique identifer
         * @param  {object} params - parameters passed to fact calcution method
         * @return {object} id + params
         */
        value: function defaultCacheKeys(id, params) {
          return { params, id };
        }
        /**
         * Generates the fact's cache key(MD5 string)
         * Returns nothing if the fact's caching has been disabled
         * @param  {object} params - parameters that would be passed to the computation method
         * @return {string} cache key
         */
      }, {
        key: "getCacheKey",
        value: function getCacheKey(params) {
          if (this.options.cache === true) {
            var cacheProperties = this.cacheKeyMethod(this.id, params);
            var _hash = Fact2.hashFromObject(cacheProperties);
            return _hash;
          }
        }
      }], [{
        key: "hashFromObject",
        value: function hashFromObject(obj) {
          return (0, _hashIt2.default)(obj);
        }
      }]);
      return Fact2;
    })();
    Fact.CONSTANT = "CONSTANT";
    Fact.DYNAMIC = "DYNAMIC";
    exports.default = Fact;
  }
});

// node_modules/json-rules-engine/dist/debug.js
var require_debug = __commonJS({
  "node_modules/json-rules-engine/dist/debug.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    function createDebug() {
      try {
        if (typeof process !== "undefined" && process.env && process.env.DEBUG && process.env.DEBUG.match(/json-rules-engine/) || typeof window !== "undefined" && window.localStorage && window.localStorage.debug && window.localStorage.debug.match(/json-rules-engine/)) {
          return console.debug.bind(console);
        }
      } catch (ex) {
      }
      return function() {
      };
    }
    exports.default = createDebug();
  }
});

// node_modules/json-rules-engine/dist/condition.js
var require_condition = __commonJS({
  "node_modules/json-rules-engine/dist/condition.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _slicedToArray = /* @__PURE__ */ (function() {
      function sliceIterator(arr, i) {
        var _arr = [];
        var _n = true;
        var _d = false;
        var _e = void 0;
        try {
          for (var _i = arr[Symbol.iterator](), _s; !(_n = (_s = _i.next()).done); _n = true) {
            _arr.push(_s.value);
            if (i && _arr.length === i) break;
          }
        } catch (err) {
          _d = true;
          _e = err;
        } finally {
          try {
            if (!_n && _i["return"]) _i["return"]();
          } finally {
            if (_d) throw _e;
          }
        }
        return _arr;
      }
      return function(arr, i) {
        if (Array.isArray(arr)) {
          return arr;
        } else if (Symbol.iterator in Object(arr)) {
          return sliceIterator(arr, i);
        } else {
          throw new TypeError("Invalid attempt to destructure non-iterable instance");
        }
      };
    })();
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _debug = require_debug();
    var _debug2 = _interopRequireDefault(_debug);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    var Condition = (function() {
      function Condition2(properties) {
        _classCallCheck(this, Condition2);
        if (!properties) throw new Error("Condition: constructor options required");
        var booleanOperator = Condition2.booleanOperator(properties);
        Object.assign(this, properties);
        if (booleanOperator) {
          var subConditions = properties[booleanOperator];
          var subConditionsIsArray = Array.isArray(subConditions);
          if (booleanOperator !== "not" && !subConditionsIsArray) {
            throw new Error('"' + booleanOperator + '" must be an array');
          }
          if (booleanOperator === "not" && subConditionsIsArray) {
            throw new Error('"' + booleanOperator + '" cannot be an array');
          }
          this.operator = booleanOperator;
          this.priority = parseInt(properties.priority, 10) || 1;
          if (subConditionsIsArray) {
            this[booleanOperator] = subConditions.map(function(c) {
              return new Condition2(c);
            });
          } else {
            this[booleanOperator] = new Condition2(subConditions);
          }
        } else if (!Object.prototype.hasOwnProperty.call(properties, "condition")) {
          if (!Object.prototype.hasOwnProperty.call(properties, "fact")) {
            throw new Error('Condition: constructor "fact" property required');
          }
          if (!Object.prototype.hasOwnProperty.call(properties, "operator")) {
            throw new Error('Condition: constructor "operator" property required');
          }
          if (!Object.prototype.hasOwnProperty.call(properties, "value")) {
            throw new Error('Condition: constructor "value" property required');
          }
          if (Object.prototype.hasOwnProperty.call(properties, "priority")) {
            properties.priority = parseInt(properties.priority, 10);
          }
        }
      }
      _createClass(Condition2, [{
        key: "toJSON",
        value: function toJSON() {
          var stringify = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : true;
          var props = {};
          if (this.priority) {
            props.priority = this.priority;
          }
          if (this.name) {
            props.name = this.name;
          }
          var oper = Condition2.booleanOperator(this);
          if (oper) {
            if (Array.isArray(this[oper])) {
              props[oper] = this[oper].map(function(c) {
                return c.toJSON(false);
              });
            } else {
              props[oper] = this[oper].toJSON(false);
            }
          } else if (this.isConditionReference()) {
            props.condition = this.condition;
          } else {
            props.operator = this.operator;
            props.value = this.value;
            props.fact = this.fact;
            if (this.factResult !== void 0) {
              props.factResult = this.factResult;
            }
            if (this.valueResult !== void 0) {
              props.valueResult = this.valueResult;
            }
            if (this.result !== void 0) {
              props.result = this.result;
            }
            if (this.params) {
              props.params = this.params;
            }
            if (this.path) {
              props.path = this.path;
            }
          }
          if (stringify) {
            return JSON.stringify(props);
          }
          return props;
        }
        /**
         * Takes the fact result and compares it to the condition 'value', using the operator
         *   LHS                      OPER       RHS
         * <fact + params + path>  <operator>  <value>
         *
         * @param   {Almanac} almanac
         * @param   {Map} operatorMap - map of available operators, keyed by operator name
         * @returns {Boolean} - evaluation result
         */
      }, {
        key: "evaluate",
        value: function evaluate2(almanac, operatorMap) {
          var _this = this;
          if (!almanac) return Promise.reject(new Error("almanac required"));
          if (!operatorMap) return Promise.reject(new Error("operatorMap required"));
          if (this.isBooleanOperator()) {
            return Promise.reject(new Error("Cannot evaluate() a boolean condition"));
          }
          var op = operatorMap.get(this.operator);
          if (!op) {
            return Promise.reject(new Error("Unknown operator: " + this.operator));
          }
          return Promise.all([almanac.getValue(this.value), almanac.factValue(this.fact, this.params, this.path)]).then(function(_ref) {
            var _ref2 = _slicedToArray(_ref, 2), rightHandSideValue = _ref2[0], leftHandSideValue = _ref2[1];
            var result = op.evaluate(leftHandSideValue, rightHandSideValue);
            (0, _debug2.default)("condition::evaluate", {
              leftHandSideValue,
              operator: _this.operator,
              rightHandSideValue,
              result
            });
            return {
              result,
              leftHandSideValue,
              rightHandSideValue,
              operator: _this.operator
            };
          });
        }
        /**
         * Returns the boolean operator for the condition
         * If the condition is not a boolean condition, the result will be 'undefined'
         * @return {string 'all', 'any', or 'not'}
         */
      }, {
        key: "booleanOperator",
        /**
         * Returns the condition's boolean operator
         * Instance version of Condition.isBooleanOperator
         * @returns {string,undefined} - 'any', 'all', 'not' or undefined (if not a boolean condition)
         */
        value: function booleanOperator() {
          return Condition2.booleanOperator(this);
        }
        /**
         * Whether the operator is boolean ('all', 'any', 'not')
         * @returns {Boolean}
         */
      }, {
        key: "isBooleanOperator",
        value: function isBooleanOperator() {
          return Condition2.booleanOperator(this) !== void 0;
        }
        /**
         * Whether the condition represents a reference to a condition
         * @returns {Boolean}
         */
      }, {
        key: "isConditionReference",
        value: function isConditionReference() {
          return Object.prototype.hasOwnProperty.call(this, "condition");
        }
      }], [{
        key: "booleanOperator",
        value: function booleanOperator(condition) {
          if (Object.prototype.hasOwnProperty.call(condition, "any")) {
            return "any";
          } else if (Object.prototype.hasOwnProperty.call(condition, "all")) {
            return "all";
          } else if (Object.prototype.hasOwnProperty.call(condition, "not")) {
            return "not";
          }
        }
      }]);
      return Condition2;
    })();
    exports.default = Condition;
  }
});

// node_modules/clone/clone.js
var require_clone = __commonJS({
  "node_modules/clone/clone.js"(exports, module) {
    var clone = (function() {
      "use strict";
      function _instanceof(obj, type) {
        return type != null && obj instanceof type;
      }
      var nativeMap;
      try {
        nativeMap = Map;
      } catch (_) {
        nativeMap = function() {
        };
      }
      var nativeSet;
      try {
        nativeSet = Set;
      } catch (_) {
        nativeSet = function() {
        };
      }
      var nativePromise;
      try {
        nativePromise = Promise;
      } catch (_) {
        nativePromise = function() {
        };
      }
      function clone2(parent2, circular2, depth, prototype, includeNonEnumerable) {
        if (typeof circular2 === "object") {
          depth = circular2.depth;
          prototype = circular2.prototype;
          includeNonEnumerable = circular2.includeNonEnumerable;
          circular2 = circular2.circular;
        }
        var allParents = [];
        var allChildren = [];
        var useBuffer = typeof Buffer != "undefined";
        if (typeof circular2 == "undefined")
          circular2 = true;
        if (typeof depth == "undefined")
          depth = Infinity;
        function _clone(parent3, depth2) {
          if (parent3 === null)
            return null;
          if (depth2 === 0)
            return parent3;
          var child2;
          var proto;
          if (typeof parent3 != "object") {
            return parent3;
          }
          if (_instanceof(parent3, nativeMap)) {
            child2 = new nativeMap();
          } else if (_instanceof(parent3, nativeSet)) {
            child2 = new nativeSet();
          } else if (_instanceof(parent3, nativePromise)) {
            child2 = new nativePromise(function(resolve, reject) {
              parent3.then(function(value) {
                resolve(_clone(value, depth2 - 1));
              }, function(err) {
                reject(_clone(err, depth2 - 1));
              });
            });
          } else if (clone2.__isArray(parent3)) {
            child2 = [];
          } else if (clone2.__isRegExp(parent3)) {
            child2 = new RegExp(parent3.source, __getRegExpFlags(parent3));
            if (parent3.lastIndex) child2.lastIndex = parent3.lastIndex;
          } else if (clone2.__isDate(parent3)) {
            child2 = new Date(parent3.getTime());
          } else if (useBuffer && Buffer.isBuffer(parent3)) {
            if (Buffer.allocUnsafe) {
              child2 = Buffer.allocUnsafe(parent3.length);
            } else {
              child2 = new Buffer(parent3.length);
            }
            parent3.copy(child2);
            return child2;
          } else if (_instanceof(parent3, Error)) {
            child2 = Object.create(parent3);
          } else {
            if (typeof prototype == "undefined") {
              proto = Object.getPrototypeOf(parent3);
              child2 = Object.create(proto);
            } else {
              child2 = Object.create(prototype);
              proto = prototype;
            }
          }
          if (circular2) {
            var index = allParents.indexOf(parent3);
            if (index != -1) {
              return allChildren[index];
            }
            allParents.push(parent3);
            allChildren.push(child2);
          }
          if (_instanceof(parent3, nativeMap)) {
            parent3.forEach(function(value, key) {
              var keyChild = _clone(key, depth2 - 1);
              var valueChild = _clone(value, depth2 - 1);
              child2.set(keyChild, valueChild);
            });
          }
          if (_instanceof(parent3, nativeSet)) {
            parent3.forEach(function(value) {
              var entryChild = _clone(value, depth2 - 1);
              child2.add(entryChild);
            });
          }
          for (var i in parent3) {
            var attrs;
            if (proto) {
              attrs = Object.getOwnPropertyDescriptor(proto, i);
            }
            if (attrs && attrs.set == null) {
              continue;
            }
            child2[i] = _clone(parent3[i], depth2 - 1);
          }
          if (Object.getOwnPropertySymbols) {
            var symbols = Object.getOwnPropertySymbols(parent3);
            for (var i = 0; i < symbols.length; i++) {
              var symbol = symbols[i];
              var descriptor = Object.getOwnPropertyDescriptor(parent3, symbol);
              if (descriptor && !descriptor.enumerable && !includeNonEnumerable) {
                continue;
              }
              child2[symbol] = _clone(parent3[symbol], depth2 - 1);
              if (!descriptor.enumerable) {
                Object.defineProperty(child2, symbol, {
                  enumerable: false
                });
              }
            }
          }
          if (includeNonEnumerable) {
            var allPropertyNames = Object.getOwnPropertyNames(parent3);
            for (var i = 0; i < allPropertyNames.length; i++) {
              var propertyName = allPropertyNames[i];
              var descriptor = Object.getOwnPropertyDescriptor(parent3, propertyName);
              if (descriptor && descriptor.enumerable) {
                continue;
              }
              child2[propertyName] = _clone(parent3[propertyName], depth2 - 1);
              Object.defineProperty(child2, propertyName, {
                enumerable: false
              });
            }
          }
          return child2;
        }
        return _clone(parent2, depth);
      }
      clone2.clonePrototype = function clonePrototype(parent2) {
        if (parent2 === null)
          return null;
        var c = function() {
        };
        c.prototype = parent2;
        return new c();
      };
      function __objToStr(o) {
        return Object.prototype.toString.call(o);
      }
      clone2.__objToStr = __objToStr;
      function __isDate(o) {
        return typeof o === "object" && __objToStr(o) === "[object Date]";
      }
      clone2.__isDate = __isDate;
      function __isArray(o) {
        return typeof o === "object" && __objToStr(o) === "[object Array]";
      }
      clone2.__isArray = __isArray;
      function __isRegExp(o) {
        return typeof o === "object" && __objToStr(o) === "[object RegExp]";
      }
      clone2.__isRegExp = __isRegExp;
      function __getRegExpFlags(re) {
        var flags = "";
        if (re.global) flags += "g";
        if (re.ignoreCase) flags += "i";
        if (re.multiline) flags += "m";
        return flags;
      }
      clone2.__getRegExpFlags = __getRegExpFlags;
      return clone2;
    })();
    if (typeof module === "object" && module.exports) {
      module.exports = clone;
    }
  }
});

// node_modules/json-rules-engine/dist/rule-result.js
var require_rule_result = __commonJS({
  "node_modules/json-rules-engine/dist/rule-result.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _typeof = typeof Symbol === "function" && typeof Symbol.iterator === "symbol" ? function(obj) {
      return typeof obj;
    } : function(obj) {
      return obj && typeof Symbol === "function" && obj.constructor === Symbol && obj !== Symbol.prototype ? "symbol" : typeof obj;
    };
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _clone = require_clone();
    var _clone2 = _interopRequireDefault(_clone);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    var RuleResult = (function() {
      function RuleResult2(conditions, event, priority, name) {
        _classCallCheck(this, RuleResult2);
        this.conditions = (0, _clone2.default)(conditions);
        this.event = (0, _clone2.default)(event);
        this.priority = (0, _clone2.default)(priority);
        this.name = (0, _clone2.default)(name);
        this.result = null;
      }
      _createClass(RuleResult2, [{
        key: "setResult",
        value: function setResult(result) {
          this.result = result;
        }
      }, {
        key: "resolveEventParams",
        value: function resolveEventParams(almanac) {
          var _this = this;
          if (this.event.params !== null && _typeof(this.event.params) === "object") {
            var updates = [];
            var _loop = function _loop2(key2) {
              if (Object.prototype.hasOwnProperty.call(_this.event.params, key2)) {
                updates.push(almanac.getValue(_this.event.params[key2]).then(function(val) {
                  return _this.event.params[key2] = val;
                }));
              }
            };
            for (var key in this.event.params) {
              _loop(key);
            }
            return Promise.all(updates);
          }
          return Promise.resolve();
        }
      }, {
        key: "toJSON",
        value: function toJSON() {
          var stringify = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : true;
          var props = {
            conditions: this.conditions.toJSON(false),
            event: this.event,
            priority: this.priority,
            name: this.name,
            result: this.result
          };
          if (stringify) {
            return JSON.stringify(props);
          }
          return props;
        }
      }]);
      return RuleResult2;
    })();
    exports.default = RuleResult;
  }
});

// node_modules/eventemitter2/lib/eventemitter2.js
var require_eventemitter2 = __commonJS({
  "node_modules/eventemitter2/lib/eventemitter2.js"(exports, module) {
    !(function(undefined2) {
      var hasOwnProperty = Object.hasOwnProperty;
      var isArray = Array.isArray ? Array.isArray : function _isArray(obj) {
        return Object.prototype.toString.call(obj) === "[object Array]";
      };
      var defaultMaxListeners = 10;
      var nextTickSupported = typeof process == "object" && typeof process.nextTick == "function";
      var symbolsSupported = typeof Symbol === "function";
      var reflectSupported = typeof Reflect === "object";
      var setImmediateSupported = typeof setImmediate === "function";
      var _setImmediate = setImmediateSupported ? setImmediate : setTimeout;
      var ownKeys = symbolsSupported ? reflectSupported && typeof Reflect.ownKeys === "function" ? Reflect.ownKeys : function(obj) {
        var arr = Object.getOwnPropertyNames(obj);
        arr.push.apply(arr, Object.getOwnPropertySymbols(obj));
        return arr;
      } : Object.keys;
      function init() {
        this._events = {};
        if (this._conf) {
          configure.call(this, this._conf);
        }
      }
      function configure(conf) {
        if (conf) {
          this._conf = conf;
          conf.delimiter && (this.delimiter = conf.delimiter);
          if (conf.maxListeners !== undefined2) {
            this._maxListeners = conf.maxListeners;
          }
          conf.wildcard && (this.wildcard = conf.wildcard);
          conf.newListener && (this._newListener = conf.newListener);
          conf.removeListener && (this._removeListener = conf.removeListener);
          conf.verboseMemoryLeak && (this.verboseMemoryLeak = conf.verboseMemoryLeak);
          conf.ignoreErrors && (this.ignoreErrors = conf.ignoreErrors);
          if (this.wildcard) {
            this.listenerTree = {};
          }
        }
      }
      function logPossibleMemoryLeak(count, eventName) {
        var errorMsg = "(node) warning: possible EventEmitter memory leak detected. " + count + " listeners added. Use emitter.setMaxListeners() to increase limit.";
        if (this.verboseMemoryLeak) {
          errorMsg += " Event name: " + eventName + ".";
        }
        if (typeof process !== "undefined" && process.emitWarning) {
          var e = new Error(errorMsg);
          e.name = "MaxListenersExceededWarning";
          e.emitter = this;
          e.count = count;
          process.emitWarning(e);
        } else {
          console.error(errorMsg);
          if (console.trace) {
            console.trace();
          }
        }
      }
      var toArray = function(a, b, c) {
        var n = arguments.length;
        switch (n) {
          case 0:
            return [];
          case 1:
            return [a];
          case 2:
            return [a, b];
          case 3:
            return [a, b, c];
          default:
            var arr = new Array(n);
            while (n--) {
              arr[n] = arguments[n];
            }
            return arr;
        }
      };
      function toObject(keys, values) {
        var obj = {};
        var key;
        var len = keys.length;
        var valuesCount = values ? values.length : 0;
        for (var i = 0; i < len; i++) {
          key = keys[i];
          obj[key] = i < valuesCount ? values[i] : undefined2;
        }
        return obj;
      }
      function TargetObserver(emitter, target, options) {
        this._emitter = emitter;
        this._target = target;
        this._listeners = {};
        this._listenersCount = 0;
        var on, off;
        if (options.on || options.off) {
          on = options.on;
          off = options.off;
        }
        if (target.addEventListener) {
          on = target.addEventListener;
          off = target.removeEventListener;
        } else if (target.addListener) {
          on = target.addListener;
          off = target.removeListener;
        } else if (target.on) {
          on = target.on;
          off = target.off;
        }
        if (!on && !off) {
          throw Error("target does not implement any known event API");
        }
        if (typeof on !== "function") {
          throw TypeError("on method must be a function");
        }
        if (typeof off !== "function") {
          throw TypeError("off method must be a function");
        }
        this._on = on;
        this._off = off;
        var _observers = emitter._observers;
        if (_observers) {
          _observers.push(this);
        } else {
          emitter._observers = [this];
        }
      }
      Object.assign(TargetObserver.prototype, {
        subscribe: function(event, localEvent, reducer) {
          var observer = this;
          var target = this._target;
          var emitter = this._emitter;
          var listeners = this._listeners;
          var handler = function() {
            var args = toArray.apply(null, arguments);
            var eventObj = {
              data: args,
              name: localEvent,
              original: event
            };
            if (reducer) {
              var result = reducer.call(target, eventObj);
              if (result !== false) {
                emitter.emit.apply(emitter, [eventObj.name].concat(args));
              }
              return;
            }
            emitter.emit.apply(emitter, [localEvent].concat(args));
          };
          if (listeners[event]) {
            throw Error("Event '" + event + "' is already listening");
          }
          this._listenersCount++;
          if (emitter._newListener && emitter._removeListener && !observer._onNewListener) {
            this._onNewListener = function(_event) {
              if (_event === localEvent && listeners[event] === null) {
                listeners[event] = handler;
                observer._on.call(target, event, handler);
              }
            };
            emitter.on("newListener", this._onNewListener);
            this._onRemoveListener = function(_event) {
              if (_event === localEvent && !emitter.hasListeners(_event) && listeners[event]) {
                listeners[event] = null;
                observer._off.call(target, event, handler);
              }
            };
            listeners[event] = null;
            emitter.on("removeListener", this._onRemoveListener);
          } else {
            listeners[event] = handler;
            observer._on.call(target, event, handler);
          }
        },
        unsubscribe: function(event) {
          var observer = this;
          var listeners = this._listeners;
          var emitter = this._emitter;
          var handler;
          var events;
          var off = this._off;
          var target = this._target;
          var i;
          if (event && typeof event !== "string") {
            throw TypeError("event must be a string");
          }
          function clearRefs() {
            if (observer._onNewListener) {
              emitter.off("newListener", observer._onNewListener);
              emitter.off("removeListener", observer._onRemoveListener);
              observer._onNewListener = null;
              observer._onRemoveListener = null;
            }
            var index = findTargetIndex.call(emitter, observer);
            emitter._observers.splice(index, 1);
          }
          if (event) {
            handler = listeners[event];
            if (!handler) return;
            off.call(target, event, handler);
            delete listeners[event];
            if (!--this._listenersCount) {
              clearRefs();
            }
          } else {
            events = ownKeys(listeners);
            i = events.length;
            while (i-- > 0) {
              event = events[i];
              off.call(target, event, listeners[event]);
            }
            this._listeners = {};
            this._listenersCount = 0;
            clearRefs();
          }
        }
      });
      function resolveOptions(options, schema, reducers, allowUnknown) {
        var computedOptions = Object.assign({}, schema);
        if (!options) return computedOptions;
        if (typeof options !== "object") {
          throw TypeError("options must be an object");
        }
        var keys = Object.keys(options);
        var length2 = keys.length;
        var option, value;
        var reducer;
        function reject(reason) {
          throw Error('Invalid "' + option + '" option value' + (reason ? ". Reason: " + reason : ""));
        }
        for (var i = 0; i < length2; i++) {
          option = keys[i];
          if (!allowUnknown && !hasOwnProperty.call(schema, option)) {
            throw Error('Unknown "' + option + '" option');
          }
          value = options[option];
          if (value !== undefined2) {
            reducer = reducers[option];
            computedOptions[option] = reducer ? reducer(value, reject) : value;
          }
        }
        return computedOptions;
      }
      function constructorReducer(value, reject) {
        if (typeof value !== "function" || !value.hasOwnProperty("prototype")) {
          reject("value must be a constructor");
        }
        return value;
      }
      function makeTypeReducer(types) {
        var message = "value must be type of " + types.join("|");
        var len = types.length;
        var firstType = types[0];
        var secondType = types[1];
        if (len === 1) {
          return function(v, reject) {
            if (typeof v === firstType) {
              return v;
            }
            reject(message);
          };
        }
        if (len === 2) {
          return function(v, reject) {
            var kind = typeof v;
            if (kind === firstType || kind === secondType) return v;
            reject(message);
          };
        }
        return function(v, reject) {
          var kind = typeof v;
          var i = len;
          while (i-- > 0) {
            if (kind === types[i]) return v;
          }
          reject(message);
        };
      }
      var functionReducer = makeTypeReducer(["function"]);
      var objectFunctionReducer = makeTypeReducer(["object", "function"]);
      function makeCancelablePromise(Promise2, executor, options) {
        var isCancelable;
        var callbacks;
        var timer = 0;
        var subscriptionClosed;
        var promise = new Promise2(function(resolve, reject, onCancel) {
          options = resolveOptions(options, {
            timeout: 0,
            overload: false
          }, {
            timeout: function(value, reject2) {
              value *= 1;
              if (typeof value !== "number" || value < 0 || !Number.isFinite(value)) {
                reject2("timeout must be a positive number");
              }
              return value;
            }
          });
          isCancelable = !options.overload && typeof Promise2.prototype.cancel === "function" && typeof onCancel === "function";
          function cleanup() {
            if (callbacks) {
              callbacks = null;
            }
            if (timer) {
              clearTimeout(timer);
              timer = 0;
            }
          }
          var _resolve = function(value) {
            cleanup();
            resolve(value);
          };
          var _reject = function(err) {
            cleanup();
            reject(err);
          };
          if (isCancelable) {
            executor(_resolve, _reject, onCancel);
          } else {
            callbacks = [function(reason) {
              _reject(reason || Error("canceled"));
            }];
            executor(_resolve, _reject, function(cb) {
              if (subscriptionClosed) {
                throw Error("Unable to subscribe on cancel event asynchronously");
              }
              if (typeof cb !== "function") {
                throw TypeError("onCancel callback must be a function");
              }
              callbacks.push(cb);
            });
            subscriptionClosed = true;
          }
          if (options.timeout > 0) {
            timer = setTimeout(function() {
              var reason = Error("timeout");
              reason.code = "ETIMEDOUT";
              timer = 0;
              promise.cancel(reason);
              reject(reason);
            }, options.timeout);
          }
        });
        if (!isCancelable) {
          promise.cancel = function(reason) {
            if (!callbacks) {
              return;
            }
            var length2 = callbacks.length;
            for (var i = 1; i < length2; i++) {
              callbacks[i](reason);
            }
            callbacks[0](reason);
            callbacks = null;
          };
        }
        return promise;
      }
      function findTargetIndex(observer) {
        var observers = this._observers;
        if (!observers) {
          return -1;
        }
        var len = observers.length;
        for (var i = 0; i < len; i++) {
          if (observers[i]._target === observer) return i;
        }
        return -1;
      }
      function searchListenerTree(handlers, type, tree, i, typeLength) {
        if (!tree) {
          return null;
        }
        if (i === 0) {
          var kind = typeof type;
          if (kind === "string") {
            var ns, n, l = 0, j = 0, delimiter = this.delimiter, dl = delimiter.length;
            if ((n = type.indexOf(delimiter)) !== -1) {
              ns = new Array(5);
              do {
                ns[l++] = type.slice(j, n);
                j = n + dl;
              } while ((n = type.indexOf(delimiter, j)) !== -1);
              ns[l++] = type.slice(j);
              type = ns;
              typeLength = l;
            } else {
              type = [type];
              typeLength = 1;
            }
          } else if (kind === "object") {
            typeLength = type.length;
          } else {
            type = [type];
            typeLength = 1;
          }
        }
        var listeners = null, branch, xTree, xxTree, isolatedBranch, endReached, currentType = type[i], nextType = type[i + 1], branches, _listeners;
        if (i === typeLength) {
          if (tree._listeners) {
            if (typeof tree._listeners === "function") {
              handlers && handlers.push(tree._listeners);
              listeners = [tree];
            } else {
              handlers && handlers.push.apply(handlers, tree._listeners);
              listeners = [tree];
            }
          }
        } else {
          if (currentType === "*") {
            branches = ownKeys(tree);
            n = branches.length;
            while (n-- > 0) {
              branch = branches[n];
              if (branch !== "_listeners") {
                _listeners = searchListenerTree(handlers, type, tree[branch], i + 1, typeLength);
                if (_listeners) {
                  if (listeners) {
                    listeners.push.apply(listeners, _listeners);
                  } else {
                    listeners = _listeners;
                  }
                }
              }
            }
            return listeners;
          } else if (currentType === "**") {
            endReached = i + 1 === typeLength || i + 2 === typeLength && nextType === "*";
            if (endReached && tree._listeners) {
              listeners = searchListenerTree(handlers, type, tree, typeLength, typeLength);
            }
            branches = ownKeys(tree);
            n = branches.length;
            while (n-- > 0) {
              branch = branches[n];
              if (branch !== "_listeners") {
                if (branch === "*" || branch === "**") {
                  if (tree[branch]._listeners && !endReached) {
                    _listeners = searchListenerTree(handlers, type, tree[branch], typeLength, typeLength);
                    if (_listeners) {
                      if (listeners) {
                        listeners.push.apply(listeners, _listeners);
                      } else {
                        listeners = _listeners;
                      }
                    }
                  }
                  _listeners = searchListenerTree(handlers, type, tree[branch], i, typeLength);
                } else if (branch === nextType) {
                  _listeners = searchListenerTree(handlers, type, tree[branch], i + 2, typeLength);
                } else {
                  _listeners = searchListenerTree(handlers, type, tree[branch], i, typeLength);
                }
                if (_listeners) {
                  if (listeners) {
                    listeners.push.apply(listeners, _listeners);
                  } else {
                    listeners = _listeners;
                  }
                }
              }
            }
            return listeners;
          } else if (tree[currentType]) {
            listeners = searchListenerTree(handlers, type, tree[currentType], i + 1, typeLength);
          }
        }
        xTree = tree["*"];
        if (xTree) {
          searchListenerTree(handlers, type, xTree, i + 1, typeLength);
        }
        xxTree = tree["**"];
        if (xxTree) {
          if (i < typeLength) {
            if (xxTree._listeners) {
              searchListenerTree(handlers, type, xxTree, typeLength, typeLength);
            }
            branches = ownKeys(xxTree);
            n = branches.length;
            while (n-- > 0) {
              branch = branches[n];
              if (branch !== "_listeners") {
                if (branch === nextType) {
                  searchListenerTree(handlers, type, xxTree[branch], i + 2, typeLength);
                } else if (branch === currentType) {
                  searchListenerTree(handlers, type, xxTree[branch], i + 1, typeLength);
                } else {
                  isolatedBranch = {};
                  isolatedBranch[branch] = xxTree[branch];
                  searchListenerTree(handlers, type, { "**": isolatedBranch }, i + 1, typeLength);
                }
              }
            }
          } else if (xxTree._listeners) {
            searchListenerTree(handlers, type, xxTree, typeLength, typeLength);
          } else if (xxTree["*"] && xxTree["*"]._listeners) {
            searchListenerTree(handlers, type, xxTree["*"], typeLength, typeLength);
          }
        }
        return listeners;
      }
      function growListenerTree(type, listener, prepend) {
        var len = 0, j = 0, i, delimiter = this.delimiter, dl = delimiter.length, ns;
        if (typeof type === "string") {
          if ((i = type.indexOf(delimiter)) !== -1) {
            ns = new Array(5);
            do {
              ns[len++] = type.slice(j, i);
              j = i + dl;
            } while ((i = type.indexOf(delimiter, j)) !== -1);
            ns[len++] = type.slice(j);
          } else {
            ns = [type];
            len = 1;
          }
        } else {
          ns = type;
          len = type.length;
        }
        if (len > 1) {
          for (i = 0; i + 1 < len; i++) {
            if (ns[i] === "**" && ns[i + 1] === "**") {
              return;
            }
          }
        }
        var tree = this.listenerTree, name;
        for (i = 0; i < len; i++) {
          name = ns[i];
          tree = tree[name] || (tree[name] = {});
          if (i === len - 1) {
            if (!tree._listeners) {
              tree._listeners = listener;
            } else {
              if (typeof tree._listeners === "function") {
                tree._listeners = [tree._listeners];
              }
              if (prepend) {
                tree._listeners.unshift(listener);
              } else {
                tree._listeners.push(listener);
              }
              if (!tree._listeners.warned && this._maxListeners > 0 && tree._listeners.length > this._maxListeners) {
                tree._listeners.warned = true;
                logPossibleMemoryLeak.call(this, tree._listeners.length, name);
              }
            }
            return true;
          }
        }
        return true;
      }
      function collectTreeEvents(tree, events, root, asArray) {
        var branches = ownKeys(tree);
        var i = branches.length;
        var branch, branchName, path;
        var hasListeners = tree["_listeners"];
        var isArrayPath;
        while (i-- > 0) {
          branchName = branches[i];
          branch = tree[branchName];
          if (branchName === "_listeners") {
            path = root;
          } else {
            path = root ? root.concat(branchName) : [branchName];
          }
          isArrayPath = asArray || typeof branchName === "symbol";
          hasListeners && events.push(isArrayPath ? path : path.join(this.delimiter));
          if (typeof branch === "object") {
            collectTreeEvents.call(this, branch, events, path, isArrayPath);
          }
        }
        return events;
      }
      function recursivelyGarbageCollect(root) {
        var keys = ownKeys(root);
        var i = keys.length;
        var obj, key, flag;
        while (i-- > 0) {
          key = keys[i];
          obj = root[key];
          if (obj) {
            flag = true;
            if (key !== "_listeners" && !recursivelyGarbageCollect(obj)) {
              delete root[key];
            }
          }
        }
        return flag;
      }
      function Listener(emitter, event, listener) {
        this.emitter = emitter;
        this.event = event;
        this.listener = listener;
      }
      Listener.prototype.off = function() {
        this.emitter.off(this.event, this.listener);
        return this;
      };
      function setupListener(event, listener, options) {
        if (options === true) {
          promisify = true;
        } else if (options === false) {
          async = true;
        } else {
          if (!options || typeof options !== "object") {
            throw TypeError("options should be an object or true");
          }
          var async = options.async;
          var promisify = options.promisify;
          var nextTick = options.nextTick;
          var objectify = options.objectify;
        }
        if (async || nextTick || promisify) {
          var _listener = listener;
          var _origin = listener._origin || listener;
          if (nextTick && !nextTickSupported) {
            throw Error("process.nextTick is not supported");
          }
          if (promisify === undefined2) {
            promisify = listener.constructor.name === "AsyncFunction";
          }
          listener = function() {
            var args = arguments;
            var context = this;
            var event2 = this.event;
            return promisify ? nextTick ? Promise.resolve() : new Promise(function(resolve) {
              _setImmediate(resolve);
            }).then(function() {
              context.event = event2;
              return _listener.apply(context, args);
            }) : (nextTick ? process.nextTick : _setImmediate)(function() {
              context.event = event2;
              _listener.apply(context, args);
            });
          };
          listener._async = true;
          listener._origin = _origin;
        }
        return [listener, objectify ? new Listener(this, event, listener) : this];
      }
      function EventEmitter(conf) {
        this._events = {};
        this._newListener = false;
        this._removeListener = false;
        this.verboseMemoryLeak = false;
        configure.call(this, conf);
      }
      EventEmitter.EventEmitter2 = EventEmitter;
      EventEmitter.prototype.listenTo = function(target, events, options) {
        if (typeof target !== "object") {
          throw TypeError("target musts be an object");
        }
        var emitter = this;
        options = resolveOptions(options, {
          on: undefined2,
          off: undefined2,
          reducers: undefined2
        }, {
          on: functionReducer,
          off: functionReducer,
          reducers: objectFunctionReducer
        });
        function listen(events2) {
          if (typeof events2 !== "object") {
            throw TypeError("events must be an object");
          }
          var reducers = options.reducers;
          var index = findTargetIndex.call(emitter, target);
          var observer;
          if (index === -1) {
            observer = new TargetObserver(emitter, target, options);
          } else {
            observer = emitter._observers[index];
          }
          var keys = ownKeys(events2);
          var len = keys.length;
          var event;
          var isSingleReducer = typeof reducers === "function";
          for (var i = 0; i < len; i++) {
            event = keys[i];
            observer.subscribe(
              event,
              events2[event] || event,
              isSingleReducer ? reducers : reducers && reducers[event]
            );
          }
        }
        isArray(events) ? listen(toObject(events)) : typeof events === "string" ? listen(toObject(events.split(/\s+/))) : listen(events);
        return this;
      };
      EventEmitter.prototype.stopListeningTo = function(target, event) {
        var observers = this._observers;
        if (!observers) {
          return false;
        }
        var i = observers.length;
        var observer;
        var matched = false;
        if (target && typeof target !== "object") {
          throw TypeError("target should be an object");
        }
        while (i-- > 0) {
          observer = observers[i];
          if (!target || observer._target === target) {
            observer.unsubscribe(event);
            matched = true;
          }
        }
        return matched;
      };
      EventEmitter.prototype.delimiter = ".";
      EventEmitter.prototype.setMaxListeners = function(n) {
        if (n !== undefined2) {
          this._maxListeners = n;
          if (!this._conf) this._conf = {};
          this._conf.maxListeners = n;
        }
      };
      EventEmitter.prototype.getMaxListeners = function() {
        return this._maxListeners;
      };
      EventEmitter.prototype.event = "";
      EventEmitter.prototype.once = function(event, fn, options) {
        return this._once(event, fn, false, options);
      };
      EventEmitter.prototype.prependOnceListener = function(event, fn, options) {
        return this._once(event, fn, true, options);
      };
      EventEmitter.prototype._once = function(event, fn, prepend, options) {
        return this._many(event, 1, fn, prepend, options);
      };
      EventEmitter.prototype.many = function(event, ttl, fn, options) {
        return this._many(event, ttl, fn, false, options);
      };
      EventEmitter.prototype.prependMany = function(event, ttl, fn, options) {
        return this._many(event, ttl, fn, true, options);
      };
      EventEmitter.prototype._many = function(event, ttl, fn, prepend, options) {
        var self = this;
        if (typeof fn !== "function") {
          throw new Error("many only accepts instances of Function");
        }
        function listener() {
          if (--ttl === 0) {
            self.off(event, listener);
          }
          return fn.apply(this, arguments);
        }
        listener._origin = fn;
        return this._on(event, listener, prepend, options);
      };
      EventEmitter.prototype.emit = function() {
        if (!this._events && !this._all) {
          return false;
        }
        this._events || init.call(this);
        var type = arguments[0], ns, wildcard = this.wildcard;
        var args, l, i, j, containsSymbol;
        if (type === "newListener" && !this._newListener) {
          if (!this._events.newListener) {
            return false;
          }
        }
        if (wildcard) {
          ns = type;
          if (type !== "newListener" && type !== "removeListener") {
            if (typeof type === "object") {
              l = type.length;
              if (symbolsSupported) {
                for (i = 0; i < l; i++) {
                  if (typeof type[i] === "symbol") {
                    containsSymbol = true;
                    break;
                  }
                }
              }
              if (!containsSymbol) {
                type = type.join(this.delimiter);
              }
            }
          }
        }
        var al = arguments.length;
        var handler;
        if (this._all && this._all.length) {
          handler = this._all.slice();
          for (i = 0, l = handler.length; i < l; i++) {
            this.event = type;
            switch (al) {
              case 1:
                handler[i].call(this, type);
                break;
              case 2:
                handler[i].call(this, type, arguments[1]);
                break;
              case 3:
                handler[i].call(this, type, arguments[1], arguments[2]);
                break;
              default:
                handler[i].apply(this, arguments);
            }
          }
        }
        if (wildcard) {
          handler = [];
          searchListenerTree.call(this, handler, ns, this.listenerTree, 0, l);
        } else {
          handler = this._events[type];
          if (typeof handler === "function") {
            this.event = type;
            switch (al) {
              case 1:
                handler.call(this);
                break;
              case 2:
                handler.call(this, arguments[1]);
                break;
              case 3:
                handler.call(this, arguments[1], arguments[2]);
                break;
              default:
                args = new Array(al - 1);
                for (j = 1; j < al; j++) args[j - 1] = arguments[j];
                handler.apply(this, args);
            }
            return true;
          } else if (handler) {
            handler = handler.slice();
          }
        }
        if (handler && handler.length) {
          if (al > 3) {
            args = new Array(al - 1);
            for (j = 1; j < al; j++) args[j - 1] = arguments[j];
          }
          for (i = 0, l = handler.length; i < l; i++) {
            this.event = type;
            switch (al) {
              case 1:
                handler[i].call(this);
                break;
              case 2:
                handler[i].call(this, arguments[1]);
                break;
              case 3:
                handler[i].call(this, arguments[1], arguments[2]);
                break;
              default:
                handler[i].apply(this, args);
            }
          }
          return true;
        } else if (!this.ignoreErrors && !this._all && type === "error") {
          if (arguments[1] instanceof Error) {
            throw arguments[1];
          } else {
            throw new Error("Uncaught, unspecified 'error' event.");
          }
        }
        return !!this._all;
      };
      EventEmitter.prototype.emitAsync = function() {
        if (!this._events && !this._all) {
          return false;
        }
        this._events || init.call(this);
        var type = arguments[0], wildcard = this.wildcard, ns, containsSymbol;
        var args, l, i, j;
        if (type === "newListener" && !this._newListener) {
          if (!this._events.newListener) {
            return Promise.resolve([false]);
          }
        }
        if (wildcard) {
          ns = type;
          if (type !== "newListener" && type !== "removeListener") {
            if (typeof type === "object") {
              l = type.length;
              if (symbolsSupported) {
                for (i = 0; i < l; i++) {
                  if (typeof type[i] === "symbol") {
                    containsSymbol = true;
                    break;
                  }
                }
              }
              if (!containsSymbol) {
                type = type.join(this.delimiter);
              }
            }
          }
        }
        var promises = [];
        var al = arguments.length;
        var handler;
        if (this._all) {
          for (i = 0, l = this._all.length; i < l; i++) {
            this.event = type;
            switch (al) {
              case 1:
                promises.push(this._all[i].call(this, type));
                break;
              case 2:
                promises.push(this._all[i].call(this, type, arguments[1]));
                break;
              case 3:
                promises.push(this._all[i].call(this, type, arguments[1], arguments[2]));
                break;
              default:
                promises.push(this._all[i].apply(this, arguments));
            }
          }
        }
        if (wildcard) {
          handler = [];
          searchListenerTree.call(this, handler, ns, this.listenerTree, 0);
        } else {
          handler = this._events[type];
        }
        if (typeof handler === "function") {
          this.event = type;
          switch (al) {
            case 1:
              promises.push(handler.call(this));
              break;
            case 2:
              promises.push(handler.call(this, arguments[1]));
              break;
            case 3:
              promises.push(handler.call(this, arguments[1], arguments[2]));
              break;
            default:
              args = new Array(al - 1);
              for (j = 1; j < al; j++) args[j - 1] = arguments[j];
              promises.push(handler.apply(this, args));
          }
        } else if (handler && handler.length) {
          handler = handler.slice();
          if (al > 3) {
            args = new Array(al - 1);
            for (j = 1; j < al; j++) args[j - 1] = arguments[j];
          }
          for (i = 0, l = handler.length; i < l; i++) {
            this.event = type;
            switch (al) {
              case 1:
                promises.push(handler[i].call(this));
                break;
              case 2:
                promises.push(handler[i].call(this, arguments[1]));
                break;
              case 3:
                promises.push(handler[i].call(this, arguments[1], arguments[2]));
                break;
              default:
                promises.push(handler[i].apply(this, args));
            }
          }
        } else if (!this.ignoreErrors && !this._all && type === "error") {
          if (arguments[1] instanceof Error) {
            return Promise.reject(arguments[1]);
          } else {
            return Promise.reject("Uncaught, unspecified 'error' event.");
          }
        }
        return Promise.all(promises);
      };
      EventEmitter.prototype.on = function(type, listener, options) {
        return this._on(type, listener, false, options);
      };
      EventEmitter.prototype.prependListener = function(type, listener, options) {
        return this._on(type, listener, true, options);
      };
      EventEmitter.prototype.onAny = function(fn) {
        return this._onAny(fn, false);
      };
      EventEmitter.prototype.prependAny = function(fn) {
        return this._onAny(fn, true);
      };
      EventEmitter.prototype.addListener = EventEmitter.prototype.on;
      EventEmitter.prototype._onAny = function(fn, prepend) {
        if (typeof fn !== "function") {
          throw new Error("onAny only accepts instances of Function");
        }
        if (!this._all) {
          this._all = [];
        }
        if (prepend) {
          this._all.unshift(fn);
        } else {
          this._all.push(fn);
        }
        return this;
      };
      EventEmitter.prototype._on = function(type, listener, prepend, options) {
        if (typeof type === "function") {
          this._onAny(type, listener);
          return this;
        }
        if (typeof listener !== "function") {
          throw new Error("on only accepts instances of Function");
        }
        this._events || init.call(this);
        var returnValue = this, temp;
        if (options !== undefined2) {
          temp = setupListener.call(this, type, listener, options);
          listener = temp[0];
          returnValue = temp[1];
        }
        if (this._newListener) {
          this.emit("newListener", type, listener);
        }
        if (this.wildcard) {
          growListenerTree.call(this, type, listener, prepend);
          return returnValue;
        }
        if (!this._events[type]) {
          this._events[type] = listener;
        } else {
          if (typeof this._events[type] === "function") {
            this._events[type] = [this._events[type]];
          }
          if (prepend) {
            this._events[type].unshift(listener);
          } else {
            this._events[type].push(listener);
          }
          if (!this._events[type].warned && this._maxListeners > 0 && this._events[type].length > this._maxListeners) {
            this._events[type].warned = true;
            logPossibleMemoryLeak.call(this, this._events[type].length, type);
          }
        }
        return returnValue;
      };
      EventEmitter.prototype.off = function(type, listener) {
        if (typeof listener !== "function") {
          throw new Error("removeListener only takes instances of Function");
        }
        var handlers, leafs = [];
        if (this.wildcard) {
          var ns = typeof type === "string" ? type.split(this.delimiter) : type.slice();
          leafs = searchListenerTree.call(this, null, ns, this.listenerTree, 0);
          if (!leafs) return this;
        } else {
          if (!this._events[type]) return this;
          handlers = this._events[type];
          leafs.push({ _listeners: handlers });
        }
        for (var iLeaf = 0; iLeaf < leafs.length; iLeaf++) {
          var leaf = leafs[iLeaf];
          handlers = leaf._listeners;
          if (isArray(handlers)) {
            var position = -1;
            for (var i = 0, length2 = handlers.length; i < length2; i++) {
              if (handlers[i] === listener || handlers[i].listener && handlers[i].listener === listener || handlers[i]._origin && handlers[i]._origin === listener) {
                position = i;
                break;
              }
            }
            if (position < 0) {
              continue;
            }
            if (this.wildcard) {
              leaf._listeners.splice(position, 1);
            } else {
              this._events[type].splice(position, 1);
            }
            if (handlers.length === 0) {
              if (this.wildcard) {
                delete leaf._listeners;
              } else {
                delete this._events[type];
              }
            }
            if (this._removeListener)
              this.emit("removeListener", type, listener);
            return this;
          } else if (handlers === listener || handlers.listener && handlers.listener === listener || handlers._origin && handlers._origin === listener) {
            if (this.wildcard) {
              delete leaf._listeners;
            } else {
              delete this._events[type];
            }
            if (this._removeListener)
              this.emit("removeListener", type, listener);
          }
        }
        this.listenerTree && recursivelyGarbageCollect(this.listenerTree);
        return this;
      };
      EventEmitter.prototype.offAny = function(fn) {
        var i = 0, l = 0, fns;
        if (fn && this._all && this._all.length > 0) {
          fns = this._all;
          for (i = 0, l = fns.length; i < l; i++) {
            if (fn === fns[i]) {
              fns.splice(i, 1);
              if (this._removeListener)
                this.emit("removeListenerAny", fn);
              return this;
            }
          }
        } else {
          fns = this._all;
          if (this._removeListener) {
            for (i = 0, l = fns.length; i < l; i++)
              this.emit("removeListenerAny", fns[i]);
          }
          this._all = [];
        }
        return this;
      };
      EventEmitter.prototype.removeListener = EventEmitter.prototype.off;
      EventEmitter.prototype.removeAllListeners = function(type) {
        if (type === undefined2) {
          !this._events || init.call(this);
          return this;
        }
        if (this.wildcard) {
          var leafs = searchListenerTree.call(this, null, type, this.listenerTree, 0), leaf, i;
          if (!leafs) return this;
          for (i = 0; i < leafs.length; i++) {
            leaf = leafs[i];
            leaf._listeners = null;
          }
          this.listenerTree && recursivelyGarbageCollect(this.listenerTree);
        } else if (this._events) {
          this._events[type] = null;
        }
        return this;
      };
      EventEmitter.prototype.listeners = function(type) {
        var _events = this._events;
        var keys, listeners, allListeners;
        var i;
        var listenerTree;
        if (type === undefined2) {
          if (this.wildcard) {
            throw Error("event name required for wildcard emitter");
          }
          if (!_events) {
            return [];
          }
          keys = ownKeys(_events);
          i = keys.length;
          allListeners = [];
          while (i-- > 0) {
            listeners = _events[keys[i]];
            if (typeof listeners === "function") {
              allListeners.push(listeners);
            } else {
              allListeners.push.apply(allListeners, listeners);
            }
          }
          return allListeners;
        } else {
          if (this.wildcard) {
            listenerTree = this.listenerTree;
            if (!listenerTree) return [];
            var handlers = [];
            var ns = typeof type === "string" ? type.split(this.delimiter) : type.slice();
            searchListenerTree.call(this, handlers, ns, listenerTree, 0);
            return handlers;
          }
          if (!_events) {
            return [];
          }
          listeners = _events[type];
          if (!listeners) {
            return [];
          }
          return typeof listeners === "function" ? [listeners] : listeners;
        }
      };
      EventEmitter.prototype.eventNames = function(nsAsArray) {
        var _events = this._events;
        return this.wildcard ? collectTreeEvents.call(this, this.listenerTree, [], null, nsAsArray) : _events ? ownKeys(_events) : [];
      };
      EventEmitter.prototype.listenerCount = function(type) {
        return this.listeners(type).length;
      };
      EventEmitter.prototype.hasListeners = function(type) {
        if (this.wildcard) {
          var handlers = [];
          var ns = typeof type === "string" ? type.split(this.delimiter) : type.slice();
          searchListenerTree.call(this, handlers, ns, this.listenerTree, 0);
          return handlers.length > 0;
        }
        var _events = this._events;
        var _all = this._all;
        return !!(_all && _all.length || _events && (type === undefined2 ? ownKeys(_events).length : _events[type]));
      };
      EventEmitter.prototype.listenersAny = function() {
        if (this._all) {
          return this._all;
        } else {
          return [];
        }
      };
      EventEmitter.prototype.waitFor = function(event, options) {
        var self = this;
        var type = typeof options;
        if (type === "number") {
          options = { timeout: options };
        } else if (type === "function") {
          options = { filter: options };
        }
        options = resolveOptions(options, {
          timeout: 0,
          filter: undefined2,
          handleError: false,
          Promise,
          overload: false
        }, {
          filter: functionReducer,
          Promise: constructorReducer
        });
        return makeCancelablePromise(options.Promise, function(resolve, reject, onCancel) {
          function listener() {
            var filter = options.filter;
            if (filter && !filter.apply(self, arguments)) {
              return;
            }
            self.off(event, listener);
            if (options.handleError) {
              var err = arguments[0];
              err ? reject(err) : resolve(toArray.apply(null, arguments).slice(1));
            } else {
              resolve(toArray.apply(null, arguments));
            }
          }
          onCancel(function() {
            self.off(event, listener);
          });
          self._on(event, listener, false);
        }, {
          timeout: options.timeout,
          overload: options.overload
        });
      };
      function once(emitter, name, options) {
        options = resolveOptions(options, {
          Promise,
          timeout: 0,
          overload: false
        }, {
          Promise: constructorReducer
        });
        var _Promise = options.Promise;
        return makeCancelablePromise(_Promise, function(resolve, reject, onCancel) {
          var handler;
          if (typeof emitter.addEventListener === "function") {
            handler = function() {
              resolve(toArray.apply(null, arguments));
            };
            onCancel(function() {
              emitter.removeEventListener(name, handler);
            });
            emitter.addEventListener(
              name,
              handler,
              { once: true }
            );
            return;
          }
          var eventListener = function() {
            errorListener && emitter.removeListener("error", errorListener);
            resolve(toArray.apply(null, arguments));
          };
          var errorListener;
          if (name !== "error") {
            errorListener = function(err) {
              emitter.removeListener(name, eventListener);
              reject(err);
            };
            emitter.once("error", errorListener);
          }
          onCancel(function() {
            errorListener && emitter.removeListener("error", errorListener);
            emitter.removeListener(name, eventListener);
          });
          emitter.once(name, eventListener);
        }, {
          timeout: options.timeout,
          overload: options.overload
        });
      }
      var prototype = EventEmitter.prototype;
      Object.defineProperties(EventEmitter, {
        defaultMaxListeners: {
          get: function() {
            return prototype._maxListeners;
          },
          set: function(n) {
            if (typeof n !== "number" || n < 0 || Number.isNaN(n)) {
              throw TypeError("n must be a non-negative number");
            }
            prototype._maxListeners = n;
          },
          enumerable: true
        },
        once: {
          value: once,
          writable: true,
          configurable: true
        }
      });
      Object.defineProperties(prototype, {
        _maxListeners: {
          value: defaultMaxListeners,
          writable: true,
          configurable: true
        },
        _observers: { value: null, writable: true, configurable: true }
      });
      if (typeof define === "function" && define.amd) {
        define(function() {
          return EventEmitter;
        });
      } else if (typeof exports === "object") {
        module.exports = EventEmitter;
      } else {
        var _global = new Function("", "return this")();
        _global.EventEmitter2 = EventEmitter;
      }
    })();
  }
});

// node_modules/json-rules-engine/dist/rule.js
var require_rule = __commonJS({
  "node_modules/json-rules-engine/dist/rule.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _condition = require_condition();
    var _condition2 = _interopRequireDefault(_condition);
    var _ruleResult = require_rule_result();
    var _ruleResult2 = _interopRequireDefault(_ruleResult);
    var _debug = require_debug();
    var _debug2 = _interopRequireDefault(_debug);
    var _clone = require_clone();
    var _clone2 = _interopRequireDefault(_clone);
    var _eventemitter = require_eventemitter2();
    var _eventemitter2 = _interopRequireDefault(_eventemitter);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    function _possibleConstructorReturn(self, call2) {
      if (!self) {
        throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
      }
      return call2 && (typeof call2 === "object" || typeof call2 === "function") ? call2 : self;
    }
    function _inherits(subClass, superClass) {
      if (typeof superClass !== "function" && superClass !== null) {
        throw new TypeError("Super expression must either be null or a function, not " + typeof superClass);
      }
      subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, enumerable: false, writable: true, configurable: true } });
      if (superClass) Object.setPrototypeOf ? Object.setPrototypeOf(subClass, superClass) : subClass.__proto__ = superClass;
    }
    var Rule = (function(_EventEmitter) {
      _inherits(Rule2, _EventEmitter);
      function Rule2(options) {
        _classCallCheck(this, Rule2);
        var _this = _possibleConstructorReturn(this, (Rule2.__proto__ || Object.getPrototypeOf(Rule2)).call(this));
        if (typeof options === "string") {
          options = JSON.parse(options);
        }
        if (options && options.conditions) {
          _this.setConditions(options.conditions);
        }
        if (options && options.onSuccess) {
          _this.on("success", options.onSuccess);
        }
        if (options && options.onFailure) {
          _this.on("failure", options.onFailure);
        }
        if (options && (options.name || options.name === 0)) {
          _this.setName(options.name);
        }
        var priority = options && options.priority || 1;
        _this.setPriority(priority);
        var event = options && options.event || { type: "unknown" };
        _this.setEvent(event);
        return _this;
      }
      _createClass(Rule2, [{
        key: "setPriority",
        value: function setPriority(priority) {
          priority = parseInt(priority, 10);
          if (priority <= 0) throw new Error("Priority must be greater than zero");
          this.priority = priority;
          return this;
        }
        /**
         * Sets the name of the rule
         * @param {any} name - any truthy input and zero is allowed
         */
      }, {
        key: "setName",
        value: function setName(name) {
          if (!name && name !== 0) {
            throw new Error('Rule "name" must be defined');
          }
          this.name = name;
          return this;
        }
        /**
         * Sets the conditions to run when evaluating the rule.
         * @param {object} conditions - conditions, root element must be a boolean operator
         */
      }, {
        key: "setConditions",
        value: function setConditions(conditions) {
          if (!Object.prototype.hasOwnProperty.call(conditions, "all") && !Object.prototype.hasOwnProperty.call(conditions, "any") && !Object.prototype.hasOwnProperty.call(conditions, "not") && !Object.prototype.hasOwnProperty.call(conditions, "condition")) {
            throw new Error('"conditions" root must contain a single instance of "all", "any", "not", or "condition"');
          }
          this.conditions = new _condition2.default(conditions);
          return this;
        }
        /**
         * Sets the event to emit when the conditions evaluate truthy
         * @param {object} event - event to emit
         * @param {string} event.type - event name to emit on
         * @param {string} event.params - parameters to emit as the argument of the event emission
         */
      }, {
        key: "setEvent",
        value: function setEvent(event) {
          if (!event) throw new Error("Rule: setEvent() requires event object");
          if (!Object.prototype.hasOwnProperty.call(event, "type")) {
            throw new Error('Rule: setEvent() requires event object with "type" property');
          }
          this.ruleEvent = {
            type: event.type
          };
          this.event = this.ruleEvent;
          if (event.params) this.ruleEvent.params = event.params;
          return this;
        }
        /**
         * returns the event object
         * @returns {Object} event
         */
      }, {
        key: "getEvent",
        value: function getEvent() {
          return this.ruleEvent;
        }
        /**
         * returns the priority
         * @returns {Number} priority
         */
      }, {
        key: "getPriority",
        value: function getPriority() {
          return this.priority;
        }
        /**
         * returns the event object
         * @returns {Object} event
         */
      }, {
        key: "getConditions",
        value: function getConditions() {
          return this.conditions;
        }
        /**
         * returns the engine object
         * @returns {Object} engine
         */
      }, {
        key: "getEngine",
        value: function getEngine() {
          return this.engine;
        }
        /**
         * Sets the engine to run the rules under
         * @param {object} engine
         * @returns {Rule}
         */
      }, {
        key: "setEngine",
        value: function setEngine(engine) {
          this.engine = engine;
          return this;
        }
      }, {
        key: "toJSON",
        value: function toJSON() {
          var stringify = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : true;
          var props = {
            conditions: this.conditions.toJSON(false),
            priority: this.priority,
            event: this.ruleEvent,
            name: this.name
          };
          if (stringify) {
            return JSON.stringify(props);
          }
          return props;
        }
        /**
         * Priorizes an array of conditions based on "priority"
         *   When no explicit priority is provided on the condition itself, the condition's priority is determine by its fact
         * @param  {Condition[]} conditions
         * @return {Condition[][]} prioritized two-dimensional array of conditions
         *    Each outer array element represents a single priority(integer).  Inner array is
         *    all conditions with that priority.
         */
      }, {
        key: "prioritizeConditions",
        value: function prioritizeConditions(conditions) {
          var _this2 = this;
          var factSets = conditions.reduce(function(sets, condition) {
            var priority = condition.priority;
            if (!priority) {
              var fact = _this2.engine.getFact(condition.fact);
              priority = fact && fact.priority || 1;
            }
            if (!sets[priority]) sets[priority] = [];
            sets[priority].push(condition);
            return sets;
          }, {});
          return Object.keys(factSets).sort(function(a, b) {
            return Number(a) > Number(b) ? -1 : 1;
          }).map(function(priority) {
            return factSets[priority];
          });
        }
        /**
         * Evaluates the rule, starting with the root boolean operator and recursing down
         * All evaluation is done within the context of an almanac
         * @return {Promise(RuleResult)} rule evaluation result
         */
      }, {
        key: "evaluate",
        value: function evaluate2(almanac) {
          var _this3 = this;
          var ruleResult = new _ruleResult2.default(this.conditions, this.ruleEvent, this.priority, this.name);
          var evaluateCondition = function evaluateCondition2(condition) {
            if (condition.isConditionReference()) {
              return realize(condition);
            } else if (condition.isBooleanOperator()) {
              var subConditions = condition[condition.operator];
              var comparisonPromise = void 0;
              if (condition.operator === "all") {
                comparisonPromise = all(subConditions);
              } else if (condition.operator === "any") {
                comparisonPromise = any(subConditions);
              } else {
                comparisonPromise = not3(subConditions);
              }
              return comparisonPromise.then(function(comparisonValue) {
                var passes = comparisonValue === true;
                condition.result = passes;
                return passes;
              });
            } else {
              return condition.evaluate(almanac, _this3.engine.operators).then(function(evaluationResult) {
                var passes = evaluationResult.result;
                condition.factResult = evaluationResult.leftHandSideValue;
                condition.valueResult = evaluationResult.rightHandSideValue;
                condition.result = passes;
                return passes;
              });
            }
          };
          var evaluateConditions = function evaluateConditions2(conditions, method) {
            if (!Array.isArray(conditions)) conditions = [conditions];
            return Promise.all(conditions.map(function(condition) {
              return evaluateCondition(condition);
            })).then(function(conditionResults) {
              (0, _debug2.default)("rule::evaluateConditions", { results: conditionResults });
              return method.call(conditionResults, function(result) {
                return result === true;
              });
            });
          };
          var prioritizeAndRun = function prioritizeAndRun2(conditions, operator) {
            if (conditions.length === 0) {
              return Promise.resolve(true);
            }
            if (conditions.length === 1) {
              return evaluateCondition(conditions[0]);
            }
            var orderedSets = _this3.prioritizeConditions(conditions);
            var cursor = Promise.resolve(operator === "all");
            var _loop = function _loop2(i2) {
              var set = orderedSets[i2];
              cursor = cursor.then(function(setResult) {
                return operator === "any" ? setResult || evaluateConditions(set, Array.prototype.some) : setResult && evaluateConditions(set, Array.prototype.every);
              });
            };
            for (var i = 0; i < orderedSets.length; i++) {
              _loop(i);
            }
            return cursor;
          };
          var any = function any2(conditions) {
            return prioritizeAndRun(conditions, "any");
          };
          var all = function all2(conditions) {
            return prioritizeAndRun(conditions, "all");
          };
          var not3 = function not4(condition) {
            return prioritizeAndRun([condition], "not").then(function(result) {
              return !result;
            });
          };
          var realize = function realize2(conditionReference2) {
            var condition = _this3.engine.conditions.get(conditionReference2.condition);
            if (!condition) {
              if (_this3.engine.allowUndefinedConditions) {
                conditionReference2.result = false;
                return Promise.resolve(false);
              } else {
                throw new Error("No condition " + conditionReference2.condition + " exists");
              }
            } else {
              delete conditionReference2.condition;
              Object.assign(conditionReference2, (0, _clone2.default)(condition));
              return evaluateCondition(conditionReference2);
            }
          };
          var processResult = function processResult2(result) {
            ruleResult.setResult(result);
            var processEvent = Promise.resolve();
            if (_this3.engine.replaceFactsInEventParams) {
              processEvent = ruleResult.resolveEventParams(almanac);
            }
            var event = result ? "success" : "failure";
            return processEvent.then(function() {
              return _this3.emitAsync(event, ruleResult.event, almanac, ruleResult);
            }).then(function() {
              return ruleResult;
            });
          };
          if (ruleResult.conditions.any) {
            return any(ruleResult.conditions.any).then(function(result) {
              return processResult(result);
            });
          } else if (ruleResult.conditions.all) {
            return all(ruleResult.conditions.all).then(function(result) {
              return processResult(result);
            });
          } else if (ruleResult.conditions.not) {
            return not3(ruleResult.conditions.not).then(function(result) {
              return processResult(result);
            });
          } else {
            return realize(ruleResult.conditions).then(function(result) {
              return processResult(result);
            });
          }
        }
      }]);
      return Rule2;
    })(_eventemitter2.default);
    exports.default = Rule;
  }
});

// node_modules/json-rules-engine/dist/errors.js
var require_errors = __commonJS({
  "node_modules/json-rules-engine/dist/errors.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    function _possibleConstructorReturn(self, call2) {
      if (!self) {
        throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
      }
      return call2 && (typeof call2 === "object" || typeof call2 === "function") ? call2 : self;
    }
    function _inherits(subClass, superClass) {
      if (typeof superClass !== "function" && superClass !== null) {
        throw new TypeError("Super expression must either be null or a function, not " + typeof superClass);
      }
      subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, enumerable: false, writable: true, configurable: true } });
      if (superClass) Object.setPrototypeOf ? Object.setPrototypeOf(subClass, superClass) : subClass.__proto__ = superClass;
    }
    var UndefinedFactError = exports.UndefinedFactError = (function(_Error) {
      _inherits(UndefinedFactError2, _Error);
      function UndefinedFactError2() {
        var _ref;
        _classCallCheck(this, UndefinedFactError2);
        for (var _len = arguments.length, props = Array(_len), _key = 0; _key < _len; _key++) {
          props[_key] = arguments[_key];
        }
        var _this = _possibleConstructorReturn(this, (_ref = UndefinedFactError2.__proto__ || Object.getPrototypeOf(UndefinedFactError2)).call.apply(_ref, [this].concat(props)));
        _this.code = "UNDEFINED_FACT";
        return _this;
      }
      return UndefinedFactError2;
    })(Error);
  }
});

// stub:jsonpath-plus
var jsonpath_plus_exports = {};
__export(jsonpath_plus_exports, {
  JSONPath: () => JSONPath
});
function JSONPath() {
  throw new Error("jsonpath-plus is not part of this bundle");
}
var init_jsonpath_plus = __esm({
  "stub:jsonpath-plus"() {
  }
});

// node_modules/json-rules-engine/dist/almanac.js
var require_almanac = __commonJS({
  "node_modules/json-rules-engine/dist/almanac.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _typeof = typeof Symbol === "function" && typeof Symbol.iterator === "symbol" ? function(obj) {
      return typeof obj;
    } : function(obj) {
      return obj && typeof Symbol === "function" && obj.constructor === Symbol && obj !== Symbol.prototype ? "symbol" : typeof obj;
    };
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _fact = require_fact();
    var _fact2 = _interopRequireDefault(_fact);
    var _errors = require_errors();
    var _debug = require_debug();
    var _debug2 = _interopRequireDefault(_debug);
    var _jsonpathPlus = (init_jsonpath_plus(), __toCommonJS(jsonpath_plus_exports));
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    function defaultPathResolver(value, path) {
      return (0, _jsonpathPlus.JSONPath)({ path, json: value, wrap: false });
    }
    var Almanac = (function() {
      function Almanac2() {
        var options = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
        _classCallCheck(this, Almanac2);
        this.factMap = /* @__PURE__ */ new Map();
        this.factResultsCache = /* @__PURE__ */ new Map();
        this.allowUndefinedFacts = Boolean(options.allowUndefinedFacts);
        this.pathResolver = options.pathResolver || defaultPathResolver;
        this.events = { success: [], failure: [] };
        this.ruleResults = [];
      }
      _createClass(Almanac2, [{
        key: "addEvent",
        value: function addEvent(event, outcome) {
          if (!outcome) throw new Error('outcome required: "success" | "failure"]');
          this.events[outcome].push(event);
        }
        /**
         * retrieve successful events
         */
      }, {
        key: "getEvents",
        value: function getEvents() {
          var outcome = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
          if (outcome) return this.events[outcome];
          return this.events.success.concat(this.events.failure);
        }
        /**
         * Adds a rule result
         * @param {Object} event
         */
      }, {
        key: "addResult",
        value: function addResult(ruleResult) {
          this.ruleResults.push(ruleResult);
        }
        /**
         * retrieve successful events
         */
      }, {
        key: "getResults",
        value: function getResults() {
          return this.ruleResults;
        }
        /**
         * Retrieve fact by id, raising an exception if it DNE
         * @param  {String} factId
         * @return {Fact}
         */
      }, {
        key: "_getFact",
        value: function _getFact(factId) {
          return this.factMap.get(factId);
        }
        /**
         * Registers fact with the almanac
         * @param {[type]} fact [description]
         */
      }, {
        key: "_addConstantFact",
        value: function _addConstantFact(fact) {
          this.factMap.set(fact.id, fact);
          this._setFactValue(fact, {}, fact.value);
        }
        /**
         * Sets the computed value of a fact
         * @param {Fact} fact
         * @param {Object} params - values for differentiating this fact value from others, used for cache key
         * @param {Mixed} value - computed value
         */
      }, {
        key: "_setFactValue",
        value: function _setFactValue(fact, params, value) {
          var cacheKey = fact.getCacheKey(params);
          var factValue = Promise.resolve(value);
          if (cacheKey) {
            this.factResultsCache.set(cacheKey, factValue);
          }
          return factValue;
        }
        /**
         * Add a fact definition to the engine.  Facts are called by rules as they are evaluated.
         * @param {object|Fact} id - fact identifier or instance of Fact
         * @param {function} definitionFunc - function to be called when computing the fact value for a given rule
         * @param {Object} options - options to initialize the fact with. used when "id" is not a Fact instance
         */
      }, {
        key: "addFact",
        value: function addFact(id, valueOrMethod, options) {
          var factId = id;
          var fact = void 0;
          if (id instanceof _fact2.default) {
            factId = id.id;
            fact = id;
          } else {
            fact = new _fact2.default(id, valueOrMethod, options);
          }
          (0, _debug2.default)("almanac::addFact", { id: factId });
          this.factMap.set(factId, fact);
          if (fact.isConstant()) {
            this._setFactValue(fact, {}, fact.value);
          }
          return this;
        }
        /**
         * Adds a constant fact during runtime.  Can be used mid-run() to add additional information
         * @deprecated use addFact
         * @param {String} fact - fact identifier
         * @param {Mixed} value - constant value of the fact
         */
      }, {
        key: "addRuntimeFact",
        value: function addRuntimeFact(factId, value) {
          (0, _debug2.default)("almanac::addRuntimeFact", { id: factId });
          var fact = new _fact2.default(factId, value);
          return this._addConstantFact(fact);
        }
        /**
         * Returns the value of a fact, based on the given parameters.  Utilizes the 'almanac' maintained
         * by the engine, which cache's fact computations based on parameters provided
         * @param  {string} factId - fact identifier
         * @param  {Object} params - parameters to feed into the fact.  By default, these will also be used to compute the cache key
         * @param  {String} path - object
         * @return {Promise} a promise which will resolve with the fact computation.
         */
      }, {
        key: "factValue",
        value: function factValue(factId) {
          var _this = this;
          var params = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          var path = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "";
          var factValuePromise = void 0;
          var fact = this._getFact(factId);
          if (fact === void 0) {
            if (this.allowUndefinedFacts) {
              return Promise.resolve(void 0);
            } else {
              return Promise.reject(new _errors.UndefinedFactError("Undefined fact: " + factId));
            }
          }
          if (fact.isConstant()) {
            factValuePromise = Promise.resolve(fact.calculate(params, this));
          } else {
            var cacheKey = fact.getCacheKey(params);
            var cacheVal = cacheKey && this.factResultsCache.get(cacheKey);
            if (cacheVal) {
              factValuePromise = Promise.resolve(cacheVal);
              (0, _debug2.default)("almanac::factValue cache hit for fact", { id: factId });
            } else {
              (0, _debug2.default)("almanac::factValue cache miss, calculating", { id: factId });
              factValuePromise = this._setFactValue(fact, params, fact.calculate(params, this));
            }
          }
          if (path) {
            (0, _debug2.default)("condition::evaluate extracting object", { property: path });
            return factValuePromise.then(function(factValue2) {
              if (factValue2 != null && (typeof factValue2 === "undefined" ? "undefined" : _typeof(factValue2)) === "object") {
                var pathValue = _this.pathResolver(factValue2, path);
                (0, _debug2.default)("condition::evaluate extracting object", { property: path, received: pathValue });
                return pathValue;
              } else {
                (0, _debug2.default)("condition::evaluate could not compute object path of non-object", { path, factValue: factValue2, type: typeof factValue2 === "undefined" ? "undefined" : _typeof(factValue2) });
                return factValue2;
              }
            });
          }
          return factValuePromise;
        }
        /**
         * Interprets value as either a primitive, or if a fact, retrieves the fact value
         */
      }, {
        key: "getValue",
        value: function getValue(value) {
          if (value != null && (typeof value === "undefined" ? "undefined" : _typeof(value)) === "object" && Object.prototype.hasOwnProperty.call(value, "fact")) {
            return this.factValue(value.fact, value.params, value.path);
          }
          return Promise.resolve(value);
        }
      }]);
      return Almanac2;
    })();
    exports.default = Almanac;
  }
});

// node_modules/json-rules-engine/dist/operator.js
var require_operator = __commonJS({
  "node_modules/json-rules-engine/dist/operator.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    var Operator = (function() {
      function Operator2(name, cb, factValueValidator) {
        _classCallCheck(this, Operator2);
        this.name = String(name);
        if (!name) throw new Error("Missing operator name");
        if (typeof cb !== "function") throw new Error("Missing operator callback");
        this.cb = cb;
        this.factValueValidator = factValueValidator;
        if (!this.factValueValidator) this.factValueValidator = function() {
          return true;
        };
      }
      _createClass(Operator2, [{
        key: "evaluate",
        value: function evaluate2(factValue, jsonValue) {
          return this.factValueValidator(factValue) && this.cb(factValue, jsonValue);
        }
      }]);
      return Operator2;
    })();
    exports.default = Operator;
  }
});

// node_modules/json-rules-engine/dist/engine-default-operators.js
var require_engine_default_operators = __commonJS({
  "node_modules/json-rules-engine/dist/engine-default-operators.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _operator = require_operator();
    var _operator2 = _interopRequireDefault(_operator);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    var Operators = [];
    Operators.push(new _operator2.default("equal", function(a, b) {
      return a === b;
    }));
    Operators.push(new _operator2.default("notEqual", function(a, b) {
      return a !== b;
    }));
    Operators.push(new _operator2.default("in", function(a, b) {
      return b.indexOf(a) > -1;
    }));
    Operators.push(new _operator2.default("notIn", function(a, b) {
      return b.indexOf(a) === -1;
    }));
    Operators.push(new _operator2.default("contains", function(a, b) {
      return a.indexOf(b) > -1;
    }, Array.isArray));
    Operators.push(new _operator2.default("doesNotContain", function(a, b) {
      return a.indexOf(b) === -1;
    }, Array.isArray));
    function numberValidator(factValue) {
      return Number.parseFloat(factValue).toString() !== "NaN";
    }
    Operators.push(new _operator2.default("lessThan", function(a, b) {
      return a < b;
    }, numberValidator));
    Operators.push(new _operator2.default("lessThanInclusive", function(a, b) {
      return a <= b;
    }, numberValidator));
    Operators.push(new _operator2.default("greaterThan", function(a, b) {
      return a > b;
    }, numberValidator));
    Operators.push(new _operator2.default("greaterThanInclusive", function(a, b) {
      return a >= b;
    }, numberValidator));
    exports.default = Operators;
  }
});

// node_modules/json-rules-engine/dist/operator-decorator.js
var require_operator_decorator = __commonJS({
  "node_modules/json-rules-engine/dist/operator-decorator.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _operator = require_operator();
    var _operator2 = _interopRequireDefault(_operator);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    var OperatorDecorator = (function() {
      function OperatorDecorator2(name, cb, factValueValidator) {
        _classCallCheck(this, OperatorDecorator2);
        this.name = String(name);
        if (!name) throw new Error("Missing decorator name");
        if (typeof cb !== "function") throw new Error("Missing decorator callback");
        this.cb = cb;
        this.factValueValidator = factValueValidator;
        if (!this.factValueValidator) this.factValueValidator = function() {
          return true;
        };
      }
      _createClass(OperatorDecorator2, [{
        key: "decorate",
        value: function decorate(operator) {
          var _this = this;
          var next = operator.evaluate.bind(operator);
          return new _operator2.default(this.name + ":" + operator.name, function(factValue, jsonValue) {
            return _this.cb(factValue, jsonValue, next);
          }, this.factValueValidator);
        }
      }]);
      return OperatorDecorator2;
    })();
    exports.default = OperatorDecorator;
  }
});

// node_modules/json-rules-engine/dist/engine-default-operator-decorators.js
var require_engine_default_operator_decorators = __commonJS({
  "node_modules/json-rules-engine/dist/engine-default-operator-decorators.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _operatorDecorator = require_operator_decorator();
    var _operatorDecorator2 = _interopRequireDefault(_operatorDecorator);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    var OperatorDecorators = [];
    OperatorDecorators.push(new _operatorDecorator2.default("someFact", function(factValue, jsonValue, next) {
      return factValue.some(function(fv) {
        return next(fv, jsonValue);
      });
    }, Array.isArray));
    OperatorDecorators.push(new _operatorDecorator2.default("someValue", function(factValue, jsonValue, next) {
      return jsonValue.some(function(jv) {
        return next(factValue, jv);
      });
    }));
    OperatorDecorators.push(new _operatorDecorator2.default("everyFact", function(factValue, jsonValue, next) {
      return factValue.every(function(fv) {
        return next(fv, jsonValue);
      });
    }, Array.isArray));
    OperatorDecorators.push(new _operatorDecorator2.default("everyValue", function(factValue, jsonValue, next) {
      return jsonValue.every(function(jv) {
        return next(factValue, jv);
      });
    }));
    OperatorDecorators.push(new _operatorDecorator2.default("swap", function(factValue, jsonValue, next) {
      return next(jsonValue, factValue);
    }));
    OperatorDecorators.push(new _operatorDecorator2.default("not", function(factValue, jsonValue, next) {
      return !next(factValue, jsonValue);
    }));
    exports.default = OperatorDecorators;
  }
});

// node_modules/json-rules-engine/dist/operator-map.js
var require_operator_map = __commonJS({
  "node_modules/json-rules-engine/dist/operator-map.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _operator = require_operator();
    var _operator2 = _interopRequireDefault(_operator);
    var _operatorDecorator = require_operator_decorator();
    var _operatorDecorator2 = _interopRequireDefault(_operatorDecorator);
    var _debug = require_debug();
    var _debug2 = _interopRequireDefault(_debug);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    var OperatorMap = (function() {
      function OperatorMap2() {
        _classCallCheck(this, OperatorMap2);
        this.operators = /* @__PURE__ */ new Map();
        this.decorators = /* @__PURE__ */ new Map();
      }
      _createClass(OperatorMap2, [{
        key: "addOperator",
        value: function addOperator(operatorOrName, cb) {
          var operator = void 0;
          if (operatorOrName instanceof _operator2.default) {
            operator = operatorOrName;
          } else {
            operator = new _operator2.default(operatorOrName, cb);
          }
          (0, _debug2.default)("operatorMap::addOperator", { name: operator.name });
          this.operators.set(operator.name, operator);
        }
        /**
           * Remove a custom operator definition
           * @param {string}   operatorOrName - operator identifier within the condition; i.e. instead of 'equals', 'greaterThan', etc
           * @param {function(factValue, jsonValue)} callback - the method to execute when the operator is encountered.
           */
      }, {
        key: "removeOperator",
        value: function removeOperator(operatorOrName) {
          var operatorName = void 0;
          if (operatorOrName instanceof _operator2.default) {
            operatorName = operatorOrName.name;
          } else {
            operatorName = operatorOrName;
          }
          var suffix = ":" + operatorName;
          var operatorNames = Array.from(this.operators.keys());
          for (var i = 0; i < operatorNames.length; i++) {
            if (operatorNames[i].endsWith(suffix)) {
              this.operators.delete(operatorNames[i]);
            }
          }
          return this.operators.delete(operatorName);
        }
        /**
           * Add a custom operator decorator
           * @param {string}   decoratorOrName - decorator identifier within the condition; i.e. instead of 'everyFact', 'someValue', etc
           * @param {function(factValue, jsonValue, next)} callback - the method to execute when the decorator is encountered.
           */
      }, {
        key: "addOperatorDecorator",
        value: function addOperatorDecorator(decoratorOrName, cb) {
          var decorator = void 0;
          if (decoratorOrName instanceof _operatorDecorator2.default) {
            decorator = decoratorOrName;
          } else {
            decorator = new _operatorDecorator2.default(decoratorOrName, cb);
          }
          (0, _debug2.default)("operatorMap::addOperatorDecorator", { name: decorator.name });
          this.decorators.set(decorator.name, decorator);
        }
        /**
           * Remove a custom operator decorator
           * @param {string}   decoratorOrName - decorator identifier within the condition; i.e. instead of 'everyFact', 'someValue', etc
           */
      }, {
        key: "removeOperatorDecorator",
        value: function removeOperatorDecorator(decoratorOrName) {
          var decoratorName = void 0;
          if (decoratorOrName instanceof _operatorDecorator2.default) {
            decoratorName = decoratorOrName.name;
          } else {
            decoratorName = decoratorOrName;
          }
          var prefix = decoratorName + ":";
          var operatorNames = Array.from(this.operators.keys());
          for (var i = 0; i < operatorNames.length; i++) {
            if (operatorNames[i].includes(prefix)) {
              this.operators.delete(operatorNames[i]);
            }
          }
          return this.decorators.delete(decoratorName);
        }
        /**
         * Get the Operator, or null applies decorators as needed
         * @param {string} name - the name of the operator including any decorators
         * @returns an operator or null
         */
      }, {
        key: "get",
        value: function get(name) {
          var decorators = [];
          var opName = name;
          while (!this.operators.has(opName)) {
            var firstDecoratorIndex = opName.indexOf(":");
            if (firstDecoratorIndex > 0) {
              var decoratorName = opName.slice(0, firstDecoratorIndex);
              var decorator = this.decorators.get(decoratorName);
              if (!decorator) {
                (0, _debug2.default)("operatorMap::get invalid decorator", { name: decoratorName });
                return null;
              }
              decorators.unshift(decorator);
              opName = opName.slice(firstDecoratorIndex + 1);
            } else {
              (0, _debug2.default)("operatorMap::get no operator", { name: opName });
              return null;
            }
          }
          var op = this.operators.get(opName);
          for (var i = 0; i < decorators.length; i++) {
            op = decorators[i].decorate(op);
            this.operators.set(op.name, op);
          }
          return op;
        }
      }]);
      return OperatorMap2;
    })();
    exports.default = OperatorMap;
  }
});

// node_modules/json-rules-engine/dist/engine.js
var require_engine = __commonJS({
  "node_modules/json-rules-engine/dist/engine.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.FINISHED = exports.RUNNING = exports.READY = void 0;
    var _typeof = typeof Symbol === "function" && typeof Symbol.iterator === "symbol" ? function(obj) {
      return typeof obj;
    } : function(obj) {
      return obj && typeof Symbol === "function" && obj.constructor === Symbol && obj !== Symbol.prototype ? "symbol" : typeof obj;
    };
    var _createClass = /* @__PURE__ */ (function() {
      function defineProperties(target, props) {
        for (var i = 0; i < props.length; i++) {
          var descriptor = props[i];
          descriptor.enumerable = descriptor.enumerable || false;
          descriptor.configurable = true;
          if ("value" in descriptor) descriptor.writable = true;
          Object.defineProperty(target, descriptor.key, descriptor);
        }
      }
      return function(Constructor, protoProps, staticProps) {
        if (protoProps) defineProperties(Constructor.prototype, protoProps);
        if (staticProps) defineProperties(Constructor, staticProps);
        return Constructor;
      };
    })();
    var _fact = require_fact();
    var _fact2 = _interopRequireDefault(_fact);
    var _rule = require_rule();
    var _rule2 = _interopRequireDefault(_rule);
    var _almanac = require_almanac();
    var _almanac2 = _interopRequireDefault(_almanac);
    var _eventemitter = require_eventemitter2();
    var _eventemitter2 = _interopRequireDefault(_eventemitter);
    var _engineDefaultOperators = require_engine_default_operators();
    var _engineDefaultOperators2 = _interopRequireDefault(_engineDefaultOperators);
    var _engineDefaultOperatorDecorators = require_engine_default_operator_decorators();
    var _engineDefaultOperatorDecorators2 = _interopRequireDefault(_engineDefaultOperatorDecorators);
    var _debug = require_debug();
    var _debug2 = _interopRequireDefault(_debug);
    var _condition = require_condition();
    var _condition2 = _interopRequireDefault(_condition);
    var _operatorMap = require_operator_map();
    var _operatorMap2 = _interopRequireDefault(_operatorMap);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    function _possibleConstructorReturn(self, call2) {
      if (!self) {
        throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
      }
      return call2 && (typeof call2 === "object" || typeof call2 === "function") ? call2 : self;
    }
    function _inherits(subClass, superClass) {
      if (typeof superClass !== "function" && superClass !== null) {
        throw new TypeError("Super expression must either be null or a function, not " + typeof superClass);
      }
      subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, enumerable: false, writable: true, configurable: true } });
      if (superClass) Object.setPrototypeOf ? Object.setPrototypeOf(subClass, superClass) : subClass.__proto__ = superClass;
    }
    var READY = exports.READY = "READY";
    var RUNNING = exports.RUNNING = "RUNNING";
    var FINISHED = exports.FINISHED = "FINISHED";
    var Engine2 = (function(_EventEmitter) {
      _inherits(Engine3, _EventEmitter);
      function Engine3() {
        var rules = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : [];
        var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
        _classCallCheck(this, Engine3);
        var _this = _possibleConstructorReturn(this, (Engine3.__proto__ || Object.getPrototypeOf(Engine3)).call(this));
        _this.rules = [];
        _this.allowUndefinedFacts = options.allowUndefinedFacts || false;
        _this.allowUndefinedConditions = options.allowUndefinedConditions || false;
        _this.replaceFactsInEventParams = options.replaceFactsInEventParams || false;
        _this.pathResolver = options.pathResolver;
        _this.operators = new _operatorMap2.default();
        _this.facts = /* @__PURE__ */ new Map();
        _this.conditions = /* @__PURE__ */ new Map();
        _this.status = READY;
        rules.map(function(r) {
          return _this.addRule(r);
        });
        _engineDefaultOperators2.default.map(function(o) {
          return _this.addOperator(o);
        });
        _engineDefaultOperatorDecorators2.default.map(function(d) {
          return _this.addOperatorDecorator(d);
        });
        return _this;
      }
      _createClass(Engine3, [{
        key: "addRule",
        value: function addRule(properties) {
          if (!properties) throw new Error("Engine: addRule() requires options");
          var rule = void 0;
          if (properties instanceof _rule2.default) {
            rule = properties;
          } else {
            if (!Object.prototype.hasOwnProperty.call(properties, "event")) throw new Error('Engine: addRule() argument requires "event" property');
            if (!Object.prototype.hasOwnProperty.call(properties, "conditions")) throw new Error('Engine: addRule() argument requires "conditions" property');
            rule = new _rule2.default(properties);
          }
          rule.setEngine(this);
          this.rules.push(rule);
          this.prioritizedRules = null;
          return this;
        }
        /**
         * update a rule in the engine
         * @param {object|Rule} rule - rule definition. Must be a instance of Rule
         */
      }, {
        key: "updateRule",
        value: function updateRule(rule) {
          var ruleIndex = this.rules.findIndex(function(ruleInEngine) {
            return ruleInEngine.name === rule.name;
          });
          if (ruleIndex > -1) {
            this.rules.splice(ruleIndex, 1);
            this.addRule(rule);
            this.prioritizedRules = null;
          } else {
            throw new Error("Engine: updateRule() rule not found");
          }
        }
        /**
         * Remove a rule from the engine
         * @param {object|Rule|string} rule - rule definition. Must be a instance of Rule
         */
      }, {
        key: "removeRule",
        value: function removeRule(rule) {
          var ruleRemoved = false;
          if (!(rule instanceof _rule2.default)) {
            var filteredRules = this.rules.filter(function(ruleInEngine) {
              return ruleInEngine.name !== rule;
            });
            ruleRemoved = filteredRules.length !== this.rules.length;
            this.rules = filteredRules;
          } else {
            var index = this.rules.indexOf(rule);
            if (index > -1) {
              ruleRemoved = Boolean(this.rules.splice(index, 1).length);
            }
          }
          if (ruleRemoved) {
            this.prioritizedRules = null;
          }
          return ruleRemoved;
        }
        /**
         * sets a condition that can be referenced by the given name.
         * If a condition with the given name has already been set this will replace it.
         * @param {string} name - the name of the condition to be referenced by rules.
         * @param {object} conditions - the conditions to use when the condition is referenced.
         */
      }, {
        key: "setCondition",
        value: function setCondition(name, conditions) {
          if (!name) throw new Error("Engine: setCondition() requires name");
          if (!conditions) throw new Error("Engine: setCondition() requires conditions");
          if (!Object.prototype.hasOwnProperty.call(conditions, "all") && !Object.prototype.hasOwnProperty.call(conditions, "any") && !Object.prototype.hasOwnProperty.call(conditions, "not") && !Object.prototype.hasOwnProperty.call(conditions, "condition")) {
            throw new Error('"conditions" root must contain a single instance of "all", "any", "not", or "condition"');
          }
          this.conditions.set(name, new _condition2.default(conditions));
          return this;
        }
        /**
         * Removes a condition that has previously been added to this engine
         * @param {string} name - the name of the condition to remove.
         * @returns true if the condition existed, otherwise false
         */
      }, {
        key: "removeCondition",
        value: function removeCondition(name) {
          return this.conditions.delete(name);
        }
        /**
         * Add a custom operator definition
         * @param {string}   operatorOrName - operator identifier within the condition; i.e. instead of 'equals', 'greaterThan', etc
         * @param {function(factValue, jsonValue)} callback - the method to execute when the operator is encountered.
         */
      }, {
        key: "addOperator",
        value: function addOperator(operatorOrName, cb) {
          this.operators.addOperator(operatorOrName, cb);
        }
        /**
         * Remove a custom operator definition
         * @param {string}   operatorOrName - operator identifier within the condition; i.e. instead of 'equals', 'greaterThan', etc
         */
      }, {
        key: "removeOperator",
        value: function removeOperator(operatorOrName) {
          return this.operators.removeOperator(operatorOrName);
        }
        /**
         * Add a custom operator decorator
         * @param {string}   decoratorOrName - decorator identifier within the condition; i.e. instead of 'someFact', 'everyValue', etc
         * @param {function(factValue, jsonValue, next)} callback - the method to execute when the decorator is encountered.
         */
      }, {
        key: "addOperatorDecorator",
        value: function addOperatorDecorator(decoratorOrName, cb) {
          this.operators.addOperatorDecorator(decoratorOrName, cb);
        }
        /**
         * Remove a custom operator decorator
         * @param {string}   decoratorOrName - decorator identifier within the condition; i.e. instead of 'someFact', 'everyValue', etc
         */
      }, {
        key: "removeOperatorDecorator",
        value: function removeOperatorDecorator(decoratorOrName) {
          return this.operators.removeOperatorDecorator(decoratorOrName);
        }
        /**
         * Add a fact definition to the engine.  Facts are called by rules as they are evaluated.
         * @param {object|Fact} id - fact identifier or instance of Fact
         * @param {function} definitionFunc - function to be called when computing the fact value for a given rule
         * @param {Object} options - options to initialize the fact with. used when "id" is not a Fact instance
         */
      }, {
        key: "addFact",
        value: function addFact(id, valueOrMethod, options) {
          var factId = id;
          var fact = void 0;
          if (id instanceof _fact2.default) {
            factId = id.id;
            fact = id;
          } else {
            fact = new _fact2.default(id, valueOrMethod, options);
          }
          (0, _debug2.default)("engine::addFact", { id: factId });
          this.facts.set(factId, fact);
          return this;
        }
        /**
         * Remove a fact definition to the engine.  Facts are called by rules as they are evaluated.
         * @param {object|Fact} id - fact identifier or instance of Fact
         */
      }, {
        key: "removeFact",
        value: function removeFact(factOrId) {
          var factId = void 0;
          if (!(factOrId instanceof _fact2.default)) {
            factId = factOrId;
          } else {
            factId = factOrId.id;
          }
          return this.facts.delete(factId);
        }
        /**
         * Iterates over the engine rules, organizing them by highest -> lowest priority
         * @return {Rule[][]} two dimensional array of Rules.
         *    Each outer array element represents a single priority(integer).  Inner array is
         *    all rules with that priority.
         */
      }, {
        key: "prioritizeRules",
        value: function prioritizeRules() {
          if (!this.prioritizedRules) {
            var ruleSets = this.rules.reduce(function(sets, rule) {
              var priority = rule.priority;
              if (!sets[priority]) sets[priority] = [];
              sets[priority].push(rule);
              return sets;
            }, {});
            this.prioritizedRules = Object.keys(ruleSets).sort(function(a, b) {
              return Number(a) > Number(b) ? -1 : 1;
            }).map(function(priority) {
              return ruleSets[priority];
            });
          }
          return this.prioritizedRules;
        }
        /**
         * Stops the rules engine from running the next priority set of Rules.  All remaining rules will be resolved as undefined,
         * and no further events emitted.  Since rules of the same priority are evaluated in parallel(not series), other rules of
         * the same priority may still emit events, even though the engine is in a "finished" state.
         * @return {Engine}
         */
      }, {
        key: "stop",
        value: function stop() {
          this.status = FINISHED;
          return this;
        }
        /**
         * Returns a fact by fact-id
         * @param  {string} factId - fact identifier
         * @return {Fact} fact instance, or undefined if no such fact exists
         */
      }, {
        key: "getFact",
        value: function getFact(factId) {
          return this.facts.get(factId);
        }
        /**
         * Runs an array of rules
         * @param  {Rule[]} array of rules to be evaluated
         * @return {Promise} resolves when all rules in the array have been evaluated
         */
      }, {
        key: "evaluateRules",
        value: function evaluateRules(ruleArray, almanac) {
          var _this2 = this;
          return Promise.all(ruleArray.map(function(rule) {
            if (_this2.status !== RUNNING) {
              (0, _debug2.default)("engine::run, skipping remaining rules", { status: _this2.status });
              return Promise.resolve();
            }
            return rule.evaluate(almanac).then(function(ruleResult) {
              (0, _debug2.default)("engine::run", { ruleResult: ruleResult.result });
              almanac.addResult(ruleResult);
              if (ruleResult.result) {
                almanac.addEvent(ruleResult.event, "success");
                return _this2.emitAsync("success", ruleResult.event, almanac, ruleResult).then(function() {
                  return _this2.emitAsync(ruleResult.event.type, ruleResult.event.params, almanac, ruleResult);
                });
              } else {
                almanac.addEvent(ruleResult.event, "failure");
                return _this2.emitAsync("failure", ruleResult.event, almanac, ruleResult);
              }
            });
          }));
        }
        /**
         * Runs the rules engine
         * @param  {Object} runtimeFacts - fact values known at runtime
         * @param  {Object} runOptions - run options
         * @return {Promise} resolves when the engine has completed running
         */
      }, {
        key: "run",
        value: function run() {
          var _this3 = this;
          var runtimeFacts = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
          var runOptions = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          (0, _debug2.default)("engine::run started");
          this.status = RUNNING;
          var almanac = runOptions.almanac || new _almanac2.default({
            allowUndefinedFacts: this.allowUndefinedFacts,
            pathResolver: this.pathResolver
          });
          this.facts.forEach(function(fact2) {
            almanac.addFact(fact2);
          });
          for (var factId in runtimeFacts) {
            var fact = void 0;
            if (runtimeFacts[factId] instanceof _fact2.default) {
              fact = runtimeFacts[factId];
            } else {
              fact = new _fact2.default(factId, runtimeFacts[factId]);
            }
            almanac.addFact(fact);
            (0, _debug2.default)("engine::run initialized runtime fact", { id: fact.id, value: fact.value, type: _typeof(fact.value) });
          }
          var orderedSets = this.prioritizeRules();
          var cursor = Promise.resolve();
          return new Promise(function(resolve, reject) {
            orderedSets.map(function(set) {
              cursor = cursor.then(function() {
                return _this3.evaluateRules(set, almanac);
              }).catch(reject);
              return cursor;
            });
            cursor.then(function() {
              _this3.status = FINISHED;
              (0, _debug2.default)("engine::run completed");
              var ruleResults = almanac.getResults();
              var _ruleResults$reduce = ruleResults.reduce(function(hash, ruleResult) {
                var group = ruleResult.result ? "results" : "failureResults";
                hash[group].push(ruleResult);
                return hash;
              }, { results: [], failureResults: [] }), results = _ruleResults$reduce.results, failureResults = _ruleResults$reduce.failureResults;
              resolve({
                almanac,
                results,
                failureResults,
                events: almanac.getEvents("success"),
                failureEvents: almanac.getEvents("failure")
              });
            }).catch(reject);
          });
        }
      }]);
      return Engine3;
    })(_eventemitter2.default);
    exports.default = Engine2;
  }
});

// node_modules/json-rules-engine/dist/json-rules-engine.js
var require_json_rules_engine = __commonJS({
  "node_modules/json-rules-engine/dist/json-rules-engine.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.OperatorDecorator = exports.Almanac = exports.Engine = exports.Operator = exports.Rule = exports.Fact = void 0;
    exports.default = function(rules, options) {
      return new _engine2.default(rules, options);
    };
    var _engine = require_engine();
    var _engine2 = _interopRequireDefault(_engine);
    var _fact = require_fact();
    var _fact2 = _interopRequireDefault(_fact);
    var _rule = require_rule();
    var _rule2 = _interopRequireDefault(_rule);
    var _operator = require_operator();
    var _operator2 = _interopRequireDefault(_operator);
    var _almanac = require_almanac();
    var _almanac2 = _interopRequireDefault(_almanac);
    var _operatorDecorator = require_operator_decorator();
    var _operatorDecorator2 = _interopRequireDefault(_operatorDecorator);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    exports.Fact = _fact2.default;
    exports.Rule = _rule2.default;
    exports.Operator = _operator2.default;
    exports.Engine = _engine2.default;
    exports.Almanac = _almanac2.default;
    exports.OperatorDecorator = _operatorDecorator2.default;
  }
});

// node_modules/json-rules-engine/dist/index.js
var require_dist = __commonJS({
  "node_modules/json-rules-engine/dist/index.js"(exports, module) {
    "use strict";
    module.exports = require_json_rules_engine();
  }
});

// src/model/condition.ts
function conditionKey(condition) {
  switch (condition.kind) {
    case "equals":
      return JSON.stringify([condition.parameter, condition.constant]);
    case "and":
    case "or":
      return `${condition.kind}(${condition.of.map(conditionKey).join(",")})`;
    case "not":
      return `not(${conditionKey(condition.of)})`;
  }
}
function describeCondition(condition, truth) {
  if (condition.name !== void 0) return `${condition.name} is ${truth}`;
  switch (condition.kind) {
    case "equals":
      return `${condition.parameter} is ${truth ? "" : "not "}'${condition.constant}'`;
    case "not":
      return describeCondition(condition.of, !truth);
    case "and":
    case "or": {
      const joint = condition.kind === "and" === truth ? " and " : " or ";
      return condition.of.map((part) => describeCondition(part, truth)).join(joint);
    }
  }
}

// src/model/world.ts
var OPEN_WORLD = { taken: [] };
var MAX_ASSIGNMENTS = 4096;
function assume(world, condition, truth) {
  return { taken: [...world.taken, { condition, truth }] };
}
function decide(world, condition, parameters) {
  const key = conditionKey(condition);
  const known2 = world.taken.find((each) => conditionKey(each.condition) === key);
  if (known2 !== void 0) return known2.truth;
  const atoms = atomsOf([condition, ...world.taken.map((each) => each.condition)]);
  let canHold = false;
  let canFail = false;
  for (const assignment of assignments(atoms, parameters)) {
    if (assignment === "too-many") return "too-many";
    if (!world.taken.every((each) => holds(each.condition, assignment) === each.truth)) continue;
    if (holds(condition, assignment)) canHold = true;
    else canFail = true;
    if (canHold && canFail) return "open";
  }
  return canHold || canFail ? canHold : "impossible";
}
function holds(condition, assignment) {
  switch (condition.kind) {
    case "equals":
      return assignment.get(condition.parameter) === condition.constant;
    case "and":
      return condition.of.every((part) => holds(part, assignment));
    case "or":
      return condition.of.some((part) => holds(part, assignment));
    case "not":
      return !holds(condition.of, assignment);
  }
}
function atomsOf(conditions) {
  const atoms = /* @__PURE__ */ new Map();
  const queue = [...conditions];
  for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
    if (next.kind === "equals") {
      const constants2 = atoms.get(next.parameter) ?? /* @__PURE__ */ new Set();
      atoms.set(next.parameter, constants2.add(next.constant));
    } else if (next.kind === "not") queue.push(next.of);
    else queue.push(...next.of);
  }
  return atoms;
}
function* assignments(atoms, parameters) {
  const columns = [...atoms].map(([parameter, constants2]) => {
    const allowed = parameters.get(parameter)?.allowed;
    const values = [...constants2].filter((constant) => allowed?.includes(constant) ?? true);
    if (allowed === void 0 || allowed.some((value) => !constants2.has(value))) values.push(void 0);
    return { parameter, values };
  });
  const total = columns.reduce((product, column) => product * column.values.length, 1);
  if (total > MAX_ASSIGNMENTS) {
    yield "too-many";
    return;
  }
  for (let n = 0; n < total; n++) {
    let rest = n;
    const assignment = /* @__PURE__ */ new Map();
    for (const { parameter, values } of columns) {
      assignment.set(parameter, values[rest % values.length]);
      rest = Math.floor(rest / values.length);
    }
    yield assignment;
  }
}

// src/engine/dangling.ts
function isDangling(r, world, estate) {
  const queue = [r.properties];
  while (queue.length > 0) {
    const value = queue.pop();
    if (typeof value !== "object") continue;
    if (!isHole(value)) {
      for (const each of Object.values(value)) queue.push(each);
    } else if (value.kind === "choice") {
      const truth = decide(world, value.if, estate.parameters);
      if (typeof truth === "boolean") queue.push(truth ? value.then : value.else);
    } else if (value.kind === "text") {
      queue.push(...value.parts);
    } else if (value.kind === "ref" && isMissing(estate.byId(value.resource), world, estate)) {
      return true;
    }
  }
  return false;
}
function isMissing(target, world, estate) {
  if (target === void 0 || target.exists === true || target.exists.kind !== "choice") return false;
  const truth = decide(world, target.exists.if, estate.parameters);
  return typeof truth === "boolean" && (truth ? target.exists.then : target.exists.else) === void 0;
}

// src/engine/standpoint.ts
function standAt(estate, world, declared) {
  return { estate, world, declared, met: [], isImpossible: false, isTooMany: false };
}
function truthOf(condition, here) {
  const truth = decide(here.world, condition, here.estate.parameters);
  if (typeof truth === "boolean") return truth;
  if (truth === "open") here.met.push(condition);
  else if (truth === "impossible") here.isImpossible = true;
  else here.isTooMany = true;
  return void 0;
}
function isSettled(here) {
  return here.met.length === 0 && !here.isImpossible && !here.isTooMany;
}

// src/vocabulary/defaults.json
var defaults_default = [
  {
    type: "AWS::S3::Bucket",
    pointer: "/BucketEncryption",
    covers: "all",
    since: "2023-01-05",
    input: "declared",
    value: {
      ServerSideEncryptionConfiguration: [
        {
          ServerSideEncryptionByDefault: {
            SSEAlgorithm: "AES256"
          },
          BucketKeyEnabled: false
        }
      ]
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html",
      says: "SSE-S3 is the base level of encryption of every bucket; new objects have been encrypted with it since that day."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/BucketEncryption/ServerSideEncryptionConfiguration/*/ServerSideEncryptionByDefault",
    covers: "all",
    since: "2023-01-05",
    input: "any",
    value: {
      SSEAlgorithm: "AES256"
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html",
      says: "SSE-S3 is the base level of encryption of every bucket; new objects have been encrypted with it since that day."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/BucketEncryption/ServerSideEncryptionConfiguration/*/BucketKeyEnabled",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionrule.html",
      says: "By default, an S3 Bucket Key is not enabled."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/BucketEncryption/ServerSideEncryptionConfiguration/*/BlockedEncryptionTypes",
    covers: "new",
    since: "2026-04",
    input: "declared",
    value: {
      EncryptionType: ["SSE-C"]
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html",
      says: "SSE-C is disabled for buckets created since then, and for existing ones only in accounts without objects that it encrypts."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/PublicAccessBlockConfiguration",
    covers: "new",
    since: "2023-04",
    input: "declared",
    value: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html",
      says: "All four settings are on for buckets created since then, by whatever means; existing buckets were not changed."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/PublicAccessBlockConfiguration",
    covers: "all",
    input: "recorded",
    value: {
      BlockPublicAcls: false,
      BlockPublicPolicy: false,
      IgnorePublicAcls: false,
      RestrictPublicBuckets: false
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetPublicAccessBlock.html",
      says: "NoSuchPublicAccessBlockConfiguration is the answer for a bucket that has no such configuration: nothing is blocked at the bucket."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/PublicAccessBlockConfiguration/BlockPublicAcls",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/PublicAccessBlockConfiguration/BlockPublicPolicy",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/PublicAccessBlockConfiguration/IgnorePublicAcls",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/PublicAccessBlockConfiguration/RestrictPublicBuckets",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/OwnershipControls",
    covers: "new",
    since: "2023-04",
    input: "declared",
    value: {
      Rules: [
        {
          ObjectOwnership: "BucketOwnerEnforced"
        }
      ]
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html",
      says: "ACLs are disabled for buckets created since then, by whatever means; existing buckets were not changed."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/OwnershipControls",
    covers: "all",
    input: "recorded",
    value: {
      Rules: [
        {
          ObjectOwnership: "ObjectWriter"
        }
      ]
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html",
      says: "Object writer was the default before April 2023: the bucket without the setting is an older one, and its ACLs are in force."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/AccessControlList",
    covers: "all",
    input: "declared",
    value: {
      Grants: []
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html",
      says: "The default ACL grants the owner full control, and nothing to others."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/VersioningConfiguration/MfaDelete",
    covers: "all",
    input: "recorded",
    value: "Disabled",
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html",
      says: "The element is not returned for a bucket that was never configured with MFA delete."
    }
  },
  {
    type: "AWS::S3::Bucket",
    pointer: "/ObjectLockEnabled",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html",
      says: "Object Lock must be enabled on a bucket before its objects can be locked."
    }
  },
  {
    type: "AWS::S3::AccountPublicAccessBlock",
    pointer: "/BlockPublicAcls",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::AccountPublicAccessBlock",
    pointer: "/BlockPublicPolicy",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::AccountPublicAccessBlock",
    pointer: "/IgnorePublicAcls",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::AccountPublicAccessBlock",
    pointer: "/RestrictPublicBuckets",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PublicAccessBlockConfiguration.html",
      says: "No member is required, and each takes effect by being set to TRUE."
    }
  },
  {
    type: "AWS::S3::AccessPoint",
    pointer: "/PublicAccessBlockConfiguration",
    covers: "all",
    input: "declared",
    value: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
      says: "All block public access settings are enabled by default; one that is not wanted has to be disabled explicitly."
    }
  },
  {
    type: "AWS::S3::AccessPoint",
    pointer: "/PublicAccessBlockConfiguration/BlockPublicAcls",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
      says: "All block public access settings are enabled by default; one that is not wanted has to be disabled explicitly."
    }
  },
  {
    type: "AWS::S3::AccessPoint",
    pointer: "/PublicAccessBlockConfiguration/BlockPublicPolicy",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
      says: "All block public access settings are enabled by default; one that is not wanted has to be disabled explicitly."
    }
  },
  {
    type: "AWS::S3::AccessPoint",
    pointer: "/PublicAccessBlockConfiguration/IgnorePublicAcls",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
      says: "All block public access settings are enabled by default; one that is not wanted has to be disabled explicitly."
    }
  },
  {
    type: "AWS::S3::AccessPoint",
    pointer: "/PublicAccessBlockConfiguration/RestrictPublicBuckets",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
      says: "All block public access settings are enabled by default; one that is not wanted has to be disabled explicitly."
    }
  },
  {
    type: "AWS::S3::MultiRegionAccessPoint",
    pointer: "/PublicAccessBlockConfiguration",
    covers: "all",
    input: "declared",
    value: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html",
      says: "By default, all Block Public Access settings are enabled for a Multi-Region Access Point."
    }
  },
  {
    type: "AWS::S3::MultiRegionAccessPoint",
    pointer: "/PublicAccessBlockConfiguration/BlockPublicAcls",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html",
      says: "By default, all Block Public Access settings are enabled for a Multi-Region Access Point."
    }
  },
  {
    type: "AWS::S3::MultiRegionAccessPoint",
    pointer: "/PublicAccessBlockConfiguration/BlockPublicPolicy",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html",
      says: "By default, all Block Public Access settings are enabled for a Multi-Region Access Point."
    }
  },
  {
    type: "AWS::S3::MultiRegionAccessPoint",
    pointer: "/PublicAccessBlockConfiguration/IgnorePublicAcls",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html",
      says: "By default, all Block Public Access settings are enabled for a Multi-Region Access Point."
    }
  },
  {
    type: "AWS::S3::MultiRegionAccessPoint",
    pointer: "/PublicAccessBlockConfiguration/RestrictPublicBuckets",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html",
      says: "By default, all Block Public Access settings are enabled for a Multi-Region Access Point."
    }
  },
  {
    type: "AWS::S3Express::DirectoryBucket",
    pointer: "/BucketEncryption",
    covers: "all",
    input: "declared",
    value: {
      ServerSideEncryptionConfiguration: [
        {
          ServerSideEncryptionByDefault: {
            SSEAlgorithm: "AES256"
          }
        }
      ]
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-bucket-encryption.html",
      says: "Directory buckets have bucket encryption by default, with SSE-S3."
    }
  },
  {
    type: "AWS::S3Tables::TableBucket",
    pointer: "/EncryptionConfiguration",
    covers: "all",
    input: "declared",
    value: {
      SSEAlgorithm: "AES256"
    },
    citation: {
      url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-kms-encryption.html",
      says: "Table buckets have a default encryption configuration that encrypts tables with SSE-S3."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/Enabled",
    covers: "all",
    input: "any",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "The default value is true."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/EnableKeyRotation",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "By default, automatic key rotation is not enabled."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/RotationPeriodInDays",
    covers: "all",
    input: "any",
    value: 365,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "If no value is specified, the default value is 365 days."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/KeySpec",
    covers: "all",
    input: "any",
    value: "SYMMETRIC_DEFAULT",
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "The default value is SYMMETRIC_DEFAULT."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/KeyUsage",
    covers: "all",
    input: "any",
    value: "ENCRYPT_DECRYPT",
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "The default value is ENCRYPT_DECRYPT."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/Origin",
    covers: "all",
    input: "any",
    value: "AWS_KMS",
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "The default is AWS_KMS."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/MultiRegion",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "The default value is false."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/PendingWindowInDays",
    covers: "all",
    input: "declared",
    value: 30,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
      says: "The default value is 30 days."
    }
  },
  {
    type: "AWS::KMS::Key",
    pointer: "/KeyManager",
    covers: "all",
    input: "declared",
    value: "CUSTOMER",
    citation: {
      url: "https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html",
      says: "The KMS keys that you create are customer managed keys."
    }
  },
  {
    type: "AWS::CloudTrail::Trail",
    pointer: "/EnableLogFileValidation",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html",
      says: "The default is false."
    }
  },
  {
    type: "AWS::CloudTrail::Trail",
    pointer: "/IsMultiRegionTrail",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html",
      says: "The default is false."
    }
  },
  {
    type: "AWS::CloudTrail::Trail",
    pointer: "/IsOrganizationTrail",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html",
      says: "The default is false."
    }
  },
  {
    type: "AWS::CloudTrail::Trail",
    pointer: "/IncludeGlobalServiceEvents",
    covers: "all",
    input: "any",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail-by-using-the-aws-cli-create-trail.html",
      says: "A trail created without the option is shown with IncludeGlobalServiceEvents true."
    }
  },
  {
    type: "AWS::CloudTrail::Trail",
    pointer: "/EventSelectors/*/ReadWriteType",
    covers: "all",
    input: "any",
    value: "All",
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-eventselector.html",
      says: "By default, the value is All."
    }
  },
  {
    type: "AWS::CloudTrail::Trail",
    pointer: "/EventSelectors/*/IncludeManagementEvents",
    covers: "all",
    input: "any",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-eventselector.html",
      says: "By default, the value is true."
    }
  },
  {
    type: "AWS::EC2::VPCEndpoint",
    pointer: "/VpcEndpointType",
    covers: "all",
    input: "any",
    value: "Gateway",
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html",
      says: "Default: Gateway."
    }
  },
  {
    type: "AWS::EC2::VPCEndpoint",
    pointer: "/PrivateDnsEnabled",
    covers: "all",
    input: "any",
    value: false,
    citation: {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html",
      says: "Default: false."
    }
  },
  {
    type: "AWS::CloudTrail::EventDataStore",
    pointer: "/IngestionEnabled",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateEventDataStore.html",
      says: "StartIngestion: the default is true."
    }
  },
  {
    type: "AWS::CloudTrail::EventDataStore",
    pointer: "/TerminationProtectionEnabled",
    covers: "all",
    input: "declared",
    value: true,
    citation: {
      url: "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_UpdateEventDataStore.html",
      says: "By default, TerminationProtection is enabled."
    }
  }
];

// src/vocabulary/defaults.ts
var DEFAULTS = defaults_default;
function defaultsFor(type, recorded) {
  const other = recorded ? "declared" : "recorded";
  return DEFAULTS.filter((row) => row.type === type && row.input !== other);
}

// src/engine/absent.ts
function fillAbsent(properties, type, recorded, source, declared) {
  const key = `${type} ${recorded} ${source} ${declared}`;
  const fill = cache.get(key) ?? fillsOf(type, recorded, source, declared);
  cache.set(key, fill);
  return fillIn(properties, fill);
}
var cache = /* @__PURE__ */ new Map();
function fillsOf(type, recorded, source, declared) {
  const root = { sure: false, below: /* @__PURE__ */ new Map() };
  for (const row of defaultsFor(type, recorded)) {
    if (row.covers === "all") at(root, row.pointer).value = row.value;
    else if (declared === "optional") at(root, row.pointer).value = onlyIfNew(row);
  }
  const decided = new Set(defaultsFor(type, recorded).map((row) => row.pointer));
  for (const pointer of recorded ? [] : inexpressibleIn(type, source)) {
    if (decided.has(pointer)) continue;
    const fill = at(root, pointer, true);
    fill.value = unknownHole(
      "not-expressible",
      `${pointer.slice(1).replaceAll("/", ".")} cannot be written in a ${source}`
    );
  }
  return root;
}
function onlyIfNew({ pointer, since }) {
  const name = pointer.slice(1).replaceAll("/", ".");
  return unknownHole(
    "not-expressible",
    `AWS sets ${name} by itself only for resources created since ${since}, and nothing here says when this one was`
  );
}
function at(root, pointer, sure2 = false) {
  return segments(pointer).reduce((node, segment) => {
    const next = node.below.get(segment) ?? { sure: false, below: /* @__PURE__ */ new Map() };
    next.sure ||= sure2;
    node.below.set(segment, next);
    return next;
  }, root);
}
function fillIn(written, fill) {
  if (fill.sure && fill.below.size === 0) return fill.value;
  const value = written ?? fill.value ?? (fill.sure ? mapOf([]) : void 0);
  if (fill.below.size === 0 || value === void 0 || isHole(value)) return value;
  if (isList(value)) {
    const every2 = fill.below.get("*");
    if (every2 === void 0) return value;
    const filled = value.map((each) => fillIn(each, every2));
    return filled.some((each, i) => each !== value[i]) ? filled : value;
  }
  return isMap(value) ? fillMap(value, fill) : value;
}
function fillMap(map2, fill) {
  let copy;
  for (const [key, below2] of fill.below) {
    const before = field(map2, key);
    const after = fillIn(before, below2);
    if (after === before || after === void 0) continue;
    copy ??= Object.assign(new EmptyMap(), map2);
    copy[key] = after;
  }
  return copy ?? map2;
}

// src/engine/viewed-resource.ts
var ViewedResource = class {
  #of;
  #source;
  #declared;
  #written;
  #filled;
  /** `written`: the properties as they are in the world that is looked at. */
  constructor(of, written, source, declared) {
    this.#of = of;
    this.#written = written;
    this.#source = source;
    this.#declared = declared;
  }
  get properties() {
    this.#filled ??= fillAbsent(this.#written, this.type, this.recorded, this.#source, this.#declared);
    return this.#filled;
  }
  get id() {
    return this.#of.id;
  }
  get identity() {
    return this.#of.identity;
  }
  get type() {
    return this.#of.type;
  }
  get exists() {
    return this.#of.exists;
  }
  get origins() {
    return this.#of.origins;
  }
  get scope() {
    return this.#of.scope;
  }
  get recorded() {
    return this.#of.recorded;
  }
};

// src/engine/view.ts
function viewOf(r, reads, here) {
  if (!hasOpen(r, here.estate)) return settledView(r, here);
  const decided = decideMap(r.properties, reads.get(r.type), here);
  return new ViewedResource(r, decided, here.estate.source, here.declared);
}
function settledView(r, here) {
  const key = `${here.estate.source} ${here.declared}`;
  const kept = recent.get(key);
  const known2 = kept?.get(r);
  if (known2 !== void 0) return known2;
  const view = new ViewedResource(r, r.properties, here.estate.source, here.declared);
  if (kept === void 0 || kept.size >= MAX_KEPT) recent.set(key, /* @__PURE__ */ new Map([[r, view]]));
  else kept.set(r, view);
  return view;
}
var recent = /* @__PURE__ */ new Map();
var MAX_KEPT = 16;
function estateViewOf(reads, here) {
  const { estate } = here;
  const view = (r) => viewOf(r, reads, here);
  const doesExist = (r) => {
    if (r.exists === true || r.exists.kind !== "choice") return true;
    const truth = truthOf(r.exists.if, here);
    return truth === void 0 || (truth ? r.exists.then : r.exists.else) === true;
  };
  return {
    root: estate.root,
    source: estate.source,
    parameters: estate.parameters,
    complete: estate.complete,
    namesOf: estate.namesOf,
    get resources() {
      return [...estate.resources].filter(doesExist).map(view);
    },
    ofType: (type) => estate.ofType(type).filter(doesExist).map(view),
    byId: (id) => {
      const found = estate.byId(id);
      return found !== void 0 && doesExist(found) ? view(found) : void 0;
    },
    joined: (r, how) => {
      const subject = "from" in how ? r : estate.byId(r.id) ?? r;
      const { yes, maybe } = estate.joined(subject, how, (condition) => truthOf(condition, here));
      return { yes: yes.map(view), maybe: maybe.map(view) };
    }
  };
}
var open = /* @__PURE__ */ new WeakMap();
function hasOpen(r, estate) {
  return !r.recorded && isOpen(r.properties, estate);
}
function isOpen(value, estate) {
  if (typeof value !== "object") return false;
  if (isHole(value)) {
    if (value.kind === "ref") return (estate.byId(value.resource)?.exists ?? true) !== true;
    return value.kind === "choice" || value.kind === "text" && value.parts.some((part) => isOpen(part, estate));
  }
  const known2 = open.get(value);
  if (known2 !== void 0) return known2;
  const result = Object.values(value).some((each) => isOpen(each, estate));
  open.set(value, result);
  return result;
}
function decideMap(map2, trie, here) {
  const decided = new EmptyMap();
  for (const key of Object.keys(map2)) {
    const below2 = trie?.end ? trie : trie?.next.get(key) ?? trie?.next.get("*");
    const value = below2 === void 0 ? void 0 : decideValue(map2[key], below2, here);
    if (value !== void 0) decided[key] = value;
  }
  return decided;
}
function decideValue(value, trie, here) {
  if (isHole(value)) {
    if (value.kind === "choice") {
      const truth = truthOf(value.if, here) ?? true;
      const side = truth ? value.then : value.else;
      return side === void 0 ? void 0 : decideValue(side, trie, here);
    }
    if (value.kind === "ref") requireExistence(value.resource, here);
    if (value.kind === "text") for (const part of value.parts) decideValue(part, trie, here);
    return value;
  }
  if (isList(value)) {
    const decided = [];
    for (const [i, each] of value.entries()) {
      const below2 = trie.end ? trie : trie.next.get(String(i)) ?? trie.next.get("*");
      const one = below2 === void 0 ? each : decideValue(each, below2, here);
      if (one !== void 0) decided.push(one);
    }
    return decided;
  }
  return isMap(value) ? decideMap(value, trie, here) : value;
}
function requireExistence(id, here) {
  const target = here.estate.byId(id);
  if (target === void 0 || target.exists === true || target.exists.kind !== "choice") return;
  const truth = truthOf(target.exists.if, here);
  if (truth !== void 0 && (truth ? target.exists.then : target.exists.else) !== true) here.isImpossible = true;
}

// src/engine/derive.ts
var NO_SOURCES = /* @__PURE__ */ new Map();
function derive(slot, r, perimeter, here) {
  switch (slot.source.kind) {
    case "constant":
      return slot.source.derived;
    case "properties":
      return { value: viewOf(r, slot.reads, here).properties, sources: NO_SOURCES };
    case "fact":
      return slot.source.fact.derive(
        viewOf(r, slot.reads, here),
        estateViewOf(slot.reads, here),
        perimeter,
        slot.source.params
      );
  }
}

// src/engine/derive-once.ts
var NO_SOURCES2 = /* @__PURE__ */ new Map();
var MAX_HELD = 2e4;
function derivingOnce(slots) {
  const held = slots.map((slot) => ({ names: namesRead(slot), byKey: /* @__PURE__ */ new Map() }));
  return (index, r, derive2) => {
    const slot = held[index];
    const key = slot?.names === void 0 || !r.recorded ? void 0 : keyOf(slot.names, r);
    if (slot === void 0 || key === void 0) return derive2();
    const known2 = slot.byKey.get(key);
    if (known2 !== void 0) return known2;
    const made = { value: derive2().value, sources: NO_SOURCES2 };
    if (slot.byKey.size >= MAX_HELD) slot.byKey.clear();
    slot.byKey.set(key, made);
    return made;
  };
}
function namesRead({ source, reads }) {
  if (source.kind !== "fact" || source.fact.alone !== true) return void 0;
  const trie = reads.get(source.fact.type);
  return trie === void 0 || trie.end ? void 0 : [...trie.next.keys()];
}
function keyOf(names, r) {
  let key = "";
  for (const name of names) {
    const value = Object.hasOwn(r.properties, name) ? r.properties[name] : void 0;
    if (typeof value === "string") return void 0;
    key += typeof value === "object" ? ` ${idOf(value)}` : ` ${String(value)}.`;
  }
  return key;
}
var ids = /* @__PURE__ */ new WeakMap();
var lastId = 0;
function idOf(value) {
  const known2 = ids.get(value);
  if (known2 !== void 0) return known2;
  ids.set(value, ++lastId);
  return lastId;
}

// src/engine/judgement.ts
function notAsked(planned, resource) {
  return { planned, resource, verdict: "not-applicable" };
}

// src/engine/leaf-key.ts
function leafKey(value) {
  if (value === void 0) return "-";
  if (typeof value === "string") return JSON.stringify(value);
  if (isHole(value)) {
    if (value.kind === "unknown" || value.kind === "choice") return "?";
    return value.kind === "text" ? `text(${value.parts.map(leafKey).join()})` : value.kind;
  }
  if (isList(value)) return `[${value.map(leafKey).join()}]`;
  return isMap(value) ? "{}" : String(value);
}

// src/engine/rules-engine.ts
var import_json_rules_engine = __toESM(require_dist(), 1);

// src/engine/tri.ts
function not(a) {
  return a === "?" ? a : !a;
}
function some(values) {
  let result = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === "?") result = value;
  }
  return result;
}
function every(values) {
  let result = true;
  for (const value of values) {
    if (value === false) return false;
    if (value === "?") result = value;
  }
  return result;
}

// src/engine/fold.ts
function fold(tree, firstLeaf = 0) {
  const children = "all" in tree ? tree.all : "any" in tree ? tree.any : void 0;
  if (children === void 0) {
    const result = tree.result;
    if (result !== true && result !== false && result !== "?")
      throw new Error(`bug: a leaf answered ${String(result)}`);
    return { value: result, leaves: [firstLeaf], nextLeaf: firstLeaf + 1 };
  }
  const folded = [];
  let nextLeaf = firstLeaf;
  for (const childTree of children) {
    const result = fold(childTree, nextLeaf);
    folded.push(result);
    nextLeaf = result.nextLeaf;
  }
  const values = folded.map((each) => each.value);
  const value = "all" in tree ? every(values) : some(values);
  return { value, leaves: folded.filter((each) => each.value === value).flatMap((each) => each.leaves), nextLeaf };
}

// src/engine/operators.ts
var OPERATORS = {
  equal: present(equal),
  notEqual: present((a, e) => not(equal(a, e))),
  in: present(isIn),
  notIn: present((a, e) => not(isIn(a, e))),
  contains: present(contains),
  doesNotContain: present((a, e) => not(contains(a, e))),
  containsAny: present((a, e) => overLists(a, e, some)),
  containsAll: present((a, e) => overLists(a, e, every)),
  lessThan: present(compare((a, e) => a < e)),
  lessThanInclusive: present(compare((a, e) => a <= e)),
  greaterThan: present(compare((a, e) => a > e)),
  greaterThanInclusive: present(compare((a, e) => a >= e)),
  exists: (a, e) => typeof e === "boolean" ? exists(a, e) : "?",
  matches: present(
    text(
      (a, e) => matchesGlob(a, e),
      (hole2, e) => literalStart(hole2, e.split(/[*?]/, 1)[0] ?? "") === false ? false : "?"
    )
  ),
  startsWith: present(text((a, e) => a.startsWith(e), literalStart)),
  endsWith: present(text((a, e) => a.endsWith(e), literalEnd))
};
function present(ask) {
  return (actual, expected) => {
    if (actual === void 0) return false;
    if (expected === void 0) return "?";
    const answer = ask(actual, expected);
    return answer === true && mayBeAbsent(actual) ? "?" : answer;
  };
}
function mayBeAbsent(value) {
  return isHole(value) && (value.kind === "unknown" || value.kind === "choice");
}
function equal(actual, expected) {
  if (isHole(expected)) return "?";
  if (!isHole(actual)) return isScalar(actual) && actual === expected;
  if (actual.kind === "text") return typeof expected === "string" && couldBe(actual, expected) ? "?" : false;
  return "?";
}
function isIn(actual, expected) {
  return overList(expected, (list2) => some(list2.map((each) => equal(actual, each))));
}
function contains(actual, expected) {
  return overList(actual, (list2) => some(list2.map((each) => equal(each, expected))));
}
function overList(value, ask) {
  return isList(value) ? ask(value) : "?";
}
function overLists(actual, expected, join2) {
  return overList(actual, () => overList(expected, (each) => join2(each.map((one) => contains(actual, one)))));
}
function compare(ask) {
  return (a, e) => typeof a === "number" && typeof e === "number" ? ask(a, e) : "?";
}
function exists(actual, expected) {
  if (actual === void 0) return !expected;
  return mayBeAbsent(actual) ? "?" : expected;
}
function text(ask, ofHole) {
  return (a, e) => {
    if (typeof e !== "string") return "?";
    if (isHole(a)) return ofHole(a, e);
    return typeof a === "string" ? ask(a, e) : "?";
  };
}
function literalStart(hole2, start) {
  const first = hole2.kind === "text" ? hole2.parts[0] : void 0;
  if (typeof first !== "string") return "?";
  if (first.startsWith(start)) return true;
  return start.startsWith(first) ? "?" : false;
}
function literalEnd(hole2, end) {
  const last3 = hole2.kind === "text" ? hole2.parts.at(-1) : void 0;
  if (typeof last3 !== "string") return "?";
  if (last3.endsWith(end)) return true;
  return end.endsWith(last3) ? "?" : false;
}

// src/engine/rules-engine.ts
function runnerOf(plan) {
  const engine = new import_json_rules_engine.Engine([], {
    pathResolver: (boxed, path) => resolvePath(boxed.value, parsed(path))
  });
  for (const [name, operator] of Object.entries(OPERATORS)) {
    engine.addOperator(name, operator);
  }
  for (const [i, rule] of plan.rules.entries()) {
    const trees = rule.when === void 0 ? [rule.require] : [rule.when, rule.require];
    engine.addRule({
      name: String(i),
      conditions: { all: trees.map((tree) => conditionsOf(tree, rule, plan)) },
      event: { type: rule.selected.rule.id }
    });
  }
  const runOnce = async (values) => {
    const facts = Object.fromEntries(plan.slots.map((slot, i) => [slot.key, { value: values[i] }]));
    const { results, failureResults } = await engine.run(facts);
    const outcomes = [];
    for (const result of [...results, ...failureResults]) {
      const [first, second] = result.conditions.all;
      const when = second === void 0 ? void 0 : fold(first);
      outcomes[Number(result.name)] = { when, require: fold(second ?? first, when?.nextLeaf ?? 0) };
    }
    return outcomes;
  };
  let last3 = Promise.resolve();
  return (values) => {
    const outcomes = last3.then(() => runOnce(values));
    last3 = outcomes.catch(() => void 0);
    return outcomes;
  };
}
function conditionsOf(tree, rule, plan) {
  if ("all" in tree) return { all: tree.all.map((each) => conditionsOf(each, rule, plan)) };
  if ("any" in tree) return { any: tree.any.map((each) => conditionsOf(each, rule, plan)) };
  const keyOf2 = (name) => plan.slots[rule.slotOf.get(name)]?.key;
  const { value } = tree;
  if (isMap(value) && !isParamReference(value))
    throw new Error(`bug: rule ${rule.selected.rule.id} was loaded with a map to compare with`);
  return {
    fact: keyOf2(tree.fact),
    path: tree.path ?? "$",
    operator: tree.operator,
    value: isParamReference(value) ? { fact: keyOf2("params"), path: value.path } : value
  };
}
var paths = /* @__PURE__ */ new Map();
function parsed(text2) {
  const path = paths.get(text2) ?? parsePath(text2);
  paths.set(text2, path);
  if ("wrongAt" in path) throw new Error(`bug: the path ${text2} was loaded unchecked`);
  return path;
}

// src/engine/verdict.ts
function verdictOf({ when, require: require2 }) {
  if (when?.value === false) return "not-applicable";
  if (require2.value === true) return "pass";
  return when?.value === "?" || require2.value === "?" ? "unknown" : "fail";
}
function decidingLeaves(outcome) {
  const { when, require: require2 } = outcome;
  if (verdictOf(outcome) === "not-applicable") return when?.leaves ?? [];
  if (when?.value === "?" && require2.value !== true)
    return [...when.leaves, ...require2.value === "?" ? require2.leaves : []];
  return require2.leaves;
}

// src/engine/worlds.ts
var MAX_WORLDS = 8;
var MAX_QUEUED = 32;
async function judgeInWorlds(r, plan, start, first, deriveSlot, outcomesOf) {
  const derived = /* @__PURE__ */ new Map();
  const inWorld = (slot, world) => {
    if (world === start) return first[slot];
    const key = `${slot} ${world.taken.map(({ condition, truth }) => `${conditionKey(condition)}=${truth}`).join()}`;
    const known2 = derived.get(key) ?? deriveSlot(slot, world);
    derived.set(key, known2);
    return known2;
  };
  const judgements = [];
  for (const [i, planned] of plan.rules.entries()) {
    const own = new Set(planned.leaves.map((leaf) => leaf.slot));
    const worlds = planned.isSet ? worldsOf(own, start, inWorld) : [];
    if (worlds === "too-many") {
      judgements.push({ planned, resource: r, verdict: "unknown", undecided: "too-many-choices" });
      continue;
    }
    const judged = [];
    for (const world of worlds) {
      const outcomes = await outcomesOf(first.map((each, slot) => own.has(slot) ? inWorld(slot, world) : each));
      const outcome = outcomes[i];
      judged.push({ world, outcome, verdict: verdictOf(outcome) });
    }
    judgements.push(joinWorlds(planned, r, judged));
  }
  return judgements;
}
function joinWorlds(planned, resource, judged) {
  const by = (verdict2) => judged.find((each) => each.verdict === verdict2);
  const verdicts = new Set(judged.map((each) => each.verdict));
  const [only] = verdicts;
  if (only === void 0) return notAsked(planned, resource);
  const isPass = !verdicts.has("fail") && !verdicts.has("unknown");
  const verdict = verdicts.size === 1 ? only : isPass ? "pass" : "unknown";
  const shown = verdicts.size === 1 ? judged[0] : isPass ? by("pass") : by("fail") ?? by("unknown");
  const decided = { world: shown.world, outcome: shown.outcome };
  const fails = verdict === "unknown" && shown.verdict === "fail";
  return { planned, resource, verdict, decided, ...fails ? { undecided: { fails: shown.world } } : {} };
}
function worldsOf(own, start, inWorld) {
  const settled = [];
  const queue = [start];
  for (let world = queue.shift(); world !== void 0; world = queue.shift()) {
    const here = world;
    const standpoints = [...own].map((slot) => inWorld(slot, here).here);
    if (standpoints.some((each) => each.isTooMany)) return "too-many";
    const open2 = standpoints.find((each) => each.met.length > 0)?.met[0];
    if (open2 !== void 0) queue.unshift(assume(world, open2, true), assume(world, open2, false));
    else if (!standpoints.some((each) => each.isImpossible)) settled.push(world);
    if (settled.length > MAX_WORLDS || queue.length > MAX_QUEUED) return "too-many";
  }
  return settled;
}

// src/engine/judge.ts
var MAX_REMEMBERED = 2e4;
function judgeOf(plan, perimeter, { remember = true } = {}) {
  const run = runnerOf(plan);
  const remembered = /* @__PURE__ */ new Map();
  const once = derivingOnce(plan.slots);
  const answersOf = async (derivations) => {
    const values = derivations.map((each) => each.derived.value);
    const key = plan.questions.map(({ slot, path }) => leafKey(resolvePath(values[slot], path))).join(" ");
    const known2 = remembered.get(key);
    if (known2 !== void 0) return known2;
    const outcomes = await run(values);
    const answers = { outcomes, settled: outcomes.map((outcome) => ({ world: OPEN_WORLD, outcome })) };
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    if (remember) remembered.set(key, answers);
    return answers;
  };
  return async (r, estate) => {
    const start = worldOf(r, estate);
    if (start === void 0) return plan.rules.map((planned) => notAsked(planned, r));
    const deriveSlot = (index, world) => {
      const slot = plan.slots[index];
      const here = standAt(estate, world, slot.declared);
      if (world !== start && isDangling(r, world, estate)) here.isImpossible = true;
      const make = () => derive(slot, r, perimeter, here);
      return { derived: remember && start === OPEN_WORLD ? once(index, r, make) : make(), here };
    };
    const first = plan.slots.map((_, index) => deriveSlot(index, start));
    if (first.every(({ here }) => isSettled(here))) {
      const { outcomes, settled } = await answersOf(first);
      return plan.rules.map((planned, i) => {
        const outcome = outcomes[i];
        const decided = start === OPEN_WORLD ? settled[i] : { world: start, outcome };
        return planned.isSet ? { planned, resource: r, verdict: verdictOf(outcome), decided } : notAsked(planned, r);
      });
    }
    return judgeInWorlds(r, plan, start, first, deriveSlot, async (each) => (await answersOf(each)).outcomes);
  };
}
function worldOf(r, estate) {
  if (r.exists === true || r.exists.kind !== "choice") return OPEN_WORLD;
  const wanted = r.exists.then === true;
  const truth = decide(OPEN_WORLD, r.exists.if, estate.parameters);
  if (truth === "impossible" || truth === !wanted) return void 0;
  return assume(OPEN_WORLD, r.exists.if, wanted);
}

// src/model/reason-words.ts
var SNAPSHOT = "scan a snapshot of the account where it is deployed";
var WORDS = {
  parameter: { why: "a parameter has no value here", decide: `give the parameter a default, or ${SNAPSHOT}` },
  "known-after-apply": { why: "its value is known only after apply", decide: `after the apply, ${SNAPSHOT}` },
  "unresolved-function": {
    why: "a function or reference could not be resolved",
    decide: `write the value itself, or ${SNAPSHOT}`
  },
  imported: { why: "its value is imported from elsewhere", decide: "scan what exports it in the same run" },
  "module-not-available": { why: "a module is not available here", decide: "download the modules before the scan" },
  macro: { why: "a macro may change it", decide: `scan the processed template, or ${SNAPSHOT}` },
  "not-expressible": { why: "this kind of input cannot say it", decide: `verify it in the account: ${SNAPSHOT}` },
  "not-collected": {
    why: "the snapshot does not hold it",
    decide: "collect the snapshot again with this rule among those loaded"
  },
  "access-denied": {
    why: "access was denied",
    decide: "grant the collecting role this permission and collect the snapshot again"
  },
  throttled: { why: "AWS throttled the call", decide: "collect the snapshot again" },
  "api-error": { why: "the call failed", decide: "collect the snapshot again" },
  "too-many-choices": {
    why: "too many undecided conditions meet here",
    decide: `give the parameters behind the conditions a value, or ${SNAPSHOT}`
  },
  "analysis-limit": { why: "the analysis reached its limit", decide: "simplify what is analysed, or split it" },
  "outside-this-scan": {
    why: "what decides it lies outside of this scan",
    decide: "scan the files that declare it in the same run, or a snapshot of the account"
  }
};
var CONDITION_DECIDE = `make it hold whatever the conditions are, or ${SNAPSHOT}`;
function whyUndecided({ reason, detail }) {
  if (reason === "condition") return detail.startsWith("it ") ? detail : `it ${detail}`;
  return detail === "" ? WORDS[reason].why : `${WORDS[reason].why}: ${detail}`;
}
function whatDecides(reasons) {
  return [...new Set(reasons.map(({ reason }) => reason === "condition" ? CONDITION_DECIDE : WORDS[reason].decide))];
}

// src/engine/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprintOf(rule, type, identity) {
  return createHash("sha256").update(JSON.stringify([rule, type, identity])).digest("hex").slice(0, 32);
}

// src/engine/locate.ts
function locate(r, pointer, here) {
  let raw = "";
  let value = r.properties;
  let origin = r.origins.get("");
  const enter = () => {
    while (isHole(value) && value.kind === "choice") {
      const truth = truthOf(value.if, here) ?? true;
      raw += truth ? "/$then" : "/$else";
      value = truth ? value.then : value.else;
      origin = r.origins.get(raw) ?? origin;
    }
  };
  for (const segment of segments(pointer)) {
    const step = isList(value) ? rawIndex(value, Number(segment), here) : segment.startsWith("$") ? `$${segment}` : segment;
    value = isList(value) ? value[Number(step)] : field(value, segment);
    if (value === void 0) return { origin, isWritten: false };
    raw = child(raw, step);
    origin = r.origins.get(raw) ?? origin;
    enter();
    if (value === void 0) return { origin, isWritten: false };
  }
  return { origin, isWritten: true };
}
function rawIndex(list2, n, here) {
  let present2 = -1;
  for (const [i, each] of list2.entries()) {
    if (isPresent(each, here)) present2++;
    if (present2 === n) return String(i);
  }
  return String(n);
}
function isPresent(value, here) {
  if (!isHole(value) || value.kind !== "choice") return value !== void 0;
  return isPresent(truthOf(value.if, here) ?? true ? value.then : value.else, here);
}

// src/engine/places.ts
function sourcesOf(leaf, slot, derived, r) {
  if (slot.source.kind === "properties") return [{ resource: r.id, pointer: leaf.pointer }];
  for (let pointer = leaf.pointer; pointer !== void 0; pointer = parent(pointer)) {
    const found = derived.sources.get(pointer);
    if (found !== void 0) return found.at;
  }
  return [];
}
function placesOf(sources, r, here) {
  const places = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const place = placeOf(source, here.estate, here);
    const key = place === void 0 ? "" : `${place.at.file} ${place.at.start.line} ${place.at.start.column}`;
    if (place !== void 0 && !places.has(key)) places.set(key, place);
  }
  const [first, ...rest] = places.values();
  return first === void 0 ? [ownPlace(r)] : [first, ...rest];
}
function placeOf(source, estate, here) {
  const target = estate.byId(source.resource);
  const origin = target === void 0 ? void 0 : locate(target, source.pointer, here).origin;
  if (origin === void 0) return void 0;
  return {
    resource: source.resource,
    pointer: source.pointer,
    at: origin.at,
    via: origin.via,
    ...source.label === void 0 ? {} : { label: source.label }
  };
}
function ownPlace(r) {
  const origin = r.origins.get("");
  if (origin === void 0) throw new Error(`bug: ${r.id} has no place of its own`);
  return { resource: r.id, pointer: "", at: origin.at, via: origin.via };
}

// src/engine/reasons.ts
function reasonsIn(value) {
  if (isList(value)) {
    const inside = value.filter((each) => isHole(each) || isList(each)).flatMap(reasonsIn);
    return inside.length > 0 ? inside : [{ reason: "unresolved-function", detail: "a list stands where a single value is expected" }];
  }
  if (!isHole(value)) return [{ reason: "unresolved-function", detail: "the value has an unexpected type" }];
  switch (value.kind) {
    case "unknown":
      return [{ reason: value.reason, detail: value.detail ?? "" }];
    case "ref":
      return [{ reason: "outside-this-scan", detail: `a reference to ${value.resource}` }];
    case "text":
      return value.parts.filter((part) => typeof part !== "string").flatMap(reasonsIn);
    case "secret":
      return [{ reason: "unresolved-function", detail: "a secret, which is never read" }];
    case "choice":
      return [{ reason: "condition", detail: "depends on a condition" }];
  }
}
function distinct(reasons) {
  const seen = new Map(reasons.map((each) => [`${each.reason} ${each.detail}`, each]));
  return [...seen.values()];
}

// src/engine/explain.ts
var LazyFinding = class {
  #judgement;
  #shared;
  constructor(judgement, shared) {
    this.#judgement = judgement;
    this.#shared = shared;
  }
  get rule() {
    return this.#judgement.planned.selected.rule;
  }
  get resource() {
    return this.#judgement.resource;
  }
  get verdict() {
    return this.#judgement.verdict;
  }
  get message() {
    return explained(this.#judgement, this.#shared).message;
  }
  get places() {
    return explained(this.#judgement, this.#shared).places;
  }
  get reasons() {
    return explained(this.#judgement, this.#shared).reasons;
  }
  get witness() {
    return explained(this.#judgement, this.#shared).witness;
  }
  get fingerprint() {
    return fingerprintOf(this.rule.id, this.resource.type, this.resource.identity);
  }
};
var last;
function explained(judgement, shared) {
  if (last?.judgement !== judgement) last = { judgement, explanation: explain(judgement, shared) };
  return last.explanation;
}
var lastDerived;
function derivedFor(r, world, plan) {
  if (lastDerived?.r !== r || lastDerived.world !== world || lastDerived.plan !== plan) {
    lastDerived = { r, world, plan, slots: /* @__PURE__ */ new Map() };
  }
  return lastDerived.slots;
}
function explain(judgement, { plan, estate, perimeter }) {
  const { planned, resource: r, decided } = judgement;
  const { rule } = planned.selected;
  const world = decided?.world ?? OPEN_WORLD;
  const here = standAt(estate, world, "required");
  const derived = derivedFor(r, world, plan);
  const derivedAt = (slot) => {
    const known2 = derived.get(slot) ?? derive(plan.slots[slot], r, perimeter, standAt(estate, world, plan.slots[slot].declared));
    derived.set(slot, known2);
    return known2;
  };
  const leaves = (decided === void 0 ? [] : decidingLeaves(decided.outcome)).map(
    (i) => planned.leaves[i]
  );
  const places = placesOf(
    leaves.flatMap((leaf) => sourcesOf(leaf, plan.slots[leaf.slot], derivedAt(leaf.slot), r)),
    r,
    here
  );
  const message = renderMessage(rule.message, (name, keys) => {
    if (name === "resource") return r.identity;
    const slot = planned.slotOf.get(name);
    return slot === void 0 ? void 0 : valueAt(derivedAt(slot).value, keys.reduce(child, ""));
  });
  const witness = leaves.map((leaf) => derivedAt(leaf.slot).sources.get(leaf.pointer)?.witness).find((each) => each !== void 0);
  if (judgement.verdict !== "unknown")
    return { message, places, reasons: [], ...witness === void 0 ? {} : { witness } };
  const reasons = reasonsOf(
    judgement,
    () => leaves.flatMap((leaf) => reasonsIn(resolvePath(derivedAt(leaf.slot).value, leaf.path)))
  );
  const because = reasons.map(whyUndecided).join("; ");
  const isConditional = typeof judgement.undecided === "object";
  return {
    message: isConditional ? `${message} (${because.replace(/^it /, "")})` : `Cannot be decided: ${rule.title}, because ${because}`,
    places,
    reasons
  };
}
function reasonsOf(judgement, ofLeaves) {
  if (judgement.undecided === "too-many-choices")
    return [{ reason: "too-many-choices", detail: "more than 8 combinations of the conditions that it depends on" }];
  if (judgement.undecided !== void 0)
    return [{ reason: "condition", detail: `fails when ${describeWorld(judgement.undecided.fails)}` }];
  return distinct(ofLeaves());
}
function describeWorld(world) {
  return world.taken.map(({ condition, truth }) => describeCondition(condition, truth)).join(" and ");
}

// src/engine/reads.ts
function propertiesReadBy(plans) {
  const read = new Map([...plans.keys()].map((type) => [type, /* @__PURE__ */ new Set()]));
  for (const plan of plans.values()) {
    for (const [type, trie] of plan.slots.flatMap((slot) => [...slot.reads])) {
      const names = read.get(type) ?? /* @__PURE__ */ new Set();
      for (const name of trie.next.keys()) names.add(name);
      if (trie.end) names.add("*");
      read.set(type, names);
    }
  }
  for (const [type, names] of read) for (const name of typeSchema(type)?.identifier ?? []) names.add(name);
  return (type) => {
    const names = read.get(type);
    return names?.has("*") ? "all" : names;
  };
}

// src/gate/check-waivers.ts
var MOST_TOLD = 100;
function fewOf(problems) {
  const more = problems.length - MOST_TOLD;
  if (more <= 0) return problems;
  const message = `${more} more problems of waivers are not told`;
  const rest = {
    level: "warning",
    kind: "waivers-cut",
    message,
    next: "Mend those that are told first.",
    file: ""
  };
  return [...problems.slice(0, MOST_TOLD), rest];
}
function countingWaivers(waivers, { today, rules }) {
  const ids2 = new Map(rules.flatMap((rule) => [rule.id, ...rule.aliases ?? []].map((id) => [id, rule.id])));
  const counting = [];
  const problems = [];
  for (const waiver of waivers) {
    const rule = ids2.get(waiver.rule);
    if (rule === void 0) problems.push(noSuchRule(waiver, problems.length < MOST_TOLD ? ids2.keys() : []));
    else if (waiver.reason.trim() === "") problems.push(about(waiver, WITHOUT_REASON));
    else if (waiver.expires !== void 0 && !isDay(waiver.expires)) problems.push(about(waiver, NO_DAY));
    else if (waiver.expires !== void 0 && waiver.expires < today) problems.push(expired(waiver, waiver.expires));
    else counting.push(rule === waiver.rule ? waiver : { ...waiver, rule });
  }
  return { counting, problems };
}
function unused(waiver) {
  return about(waiver, {
    level: "note",
    kind: "waiver-unused",
    says: "waives nothing: no finding of this run matches it",
    next: "Remove it, or mend what it should match."
  });
}
var WITHOUT_REASON = {
  level: "warning",
  kind: "waiver-without-reason",
  says: "does not count: it gives no reason",
  next: "Say why the finding is accepted."
};
var NO_DAY = {
  level: "warning",
  kind: "waiver-date",
  says: "does not count: there is no such day as the one it expires on",
  next: "Write the day as 2027-03-31."
};
function expired(waiver, day) {
  const next = `Mend what it waived, or let ${waiver.owner ?? "its owner"} decide on a new day.`;
  return about(waiver, {
    level: "warning",
    kind: "waiver-expired",
    says: `no longer counts: it expired on ${day}`,
    next
  });
}
function noSuchRule(waiver, ids2) {
  const { rule, at: at2 } = waiver;
  const suggestion = rule === "" ? void 0 : didYouMean(rule, ids2);
  const missing3 = rule === "" ? "it names no rule" : `there is no rule ${rule}`;
  return {
    level: "warning",
    kind: "waiver-unknown-rule",
    message: `A waiver does not count: ${missing3}${suggestion === void 0 ? "" : `; did you mean ${suggestion}?`}`,
    next: "lakeproof rules list shows every rule.",
    file: at2.file,
    at: at2
  };
}
function about({ rule, id, at: at2 }, { level, kind, says, next }) {
  const name = id === void 0 ? "" : ` (${id})`;
  return { level, kind, message: `The waiver of ${rule}${name} ${says}`, next, file: at2.file, at: at2 };
}
function isDay(text2) {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text2) ?? []).map(Number);
  if (year === void 0 || month === void 0 || day === void 0) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

// src/gate/waived-finding.ts
function waivedFinding(finding, waiver) {
  return {
    rule: finding.rule,
    resource: finding.resource,
    verdict: finding.verdict,
    waiver,
    get message() {
      return finding.message;
    },
    get places() {
      return finding.places;
    },
    get reasons() {
      return finding.reasons;
    },
    get witness() {
      return finding.witness;
    },
    get fingerprint() {
      return finding.fingerprint;
    }
  };
}

// src/gate/waivers.ts
function applyWaivers(findings, waivers, { judged, ...check }) {
  const { counting, problems } = countingWaivers(waivers, check);
  if (counting.length === 0) return { findings, waived: [], problems: fewOf(problems) };
  const byRule = groupedByRule(counting);
  const used = /* @__PURE__ */ new Set();
  const kept = [];
  const waived = [];
  for (const finding of findings) {
    const matching = (byRule.get(finding.rule.id) ?? []).filter((waiver) => matches(finding, waiver));
    for (const waiver of matching) used.add(waiver);
    const [first] = matching;
    if (first === void 0) kept.push(finding);
    else waived.push(waivedFinding(finding, first));
  }
  const idle = counting.filter((waiver) => !used.has(waiver) && judged.has(waiver.rule));
  return { findings: kept, waived, problems: fewOf([...problems, ...idle.map(unused)]) };
}
function matches(finding, { scope }) {
  const { resource } = finding;
  switch (scope.kind) {
    case "resource":
      return scope.id === resource.id;
    case "lines": {
      if (resource.recorded || resource.origins.get("")?.at.file !== scope.file) return false;
      const { file, start } = finding.places[0].at;
      return file === scope.file && scope.from <= start.line && start.line <= scope.to;
    }
    case "glob":
      return matchesGlob(resource.id, scope.pattern) || matchesGlob(resource.identity, scope.pattern);
  }
}
function groupedByRule(waivers) {
  const groups = /* @__PURE__ */ new Map();
  for (const waiver of waivers) {
    const group = groups.get(waiver.rule);
    if (group === void 0) groups.set(waiver.rule, [waiver]);
    else group.push(waiver);
  }
  return groups;
}

// src/inputs/given-parameters.ts
function unknownParameters(given2, declared) {
  return [...given2].flatMap(([name, { at: at2 }]) => {
    if (declared.has(name)) return [];
    const meant = didYouMean(name, declared);
    return [
      {
        level: "warning",
        kind: "unknown-parameter",
        message: `No template that was read has a parameter ${name}, so its given value counts nowhere`,
        next: meant === void 0 ? "Remove it, or scan the template that declares it." : `Write ${meant}.`,
        file: at2?.file ?? "",
        ...at2 !== void 0 && { at: at2 }
      }
    ];
  });
}

// src/inputs/own-roots.ts
function ownRoots(read) {
  const part = /* @__PURE__ */ new Set();
  const isOwn = /* @__PURE__ */ new Set();
  const take = (each) => {
    isOwn.add(each);
    for (const uri of includedBy(each)) part.add(uri);
  };
  const everPart = new Set(read.flatMap((each) => [...includedBy(each)]));
  const given2 = new Set(read.flatMap(rootsOfOthers));
  const isNamed2 = ({ file }) => file.explicit && !given2.has(file.uri);
  for (const each of read) if (isNamed2(each) || !everPart.has(each.file.uri)) take(each);
  for (const each of read) if (!isOwn.has(each) && !part.has(each.file.uri)) take(each);
  return read.filter((each) => isOwn.has(each));
}
function rootsOfOthers({ file, routed }) {
  if (routed.kind !== "roots") return [];
  return routed.estates.map(({ root }) => root).filter((root) => root !== file.uri && routed.included?.has(root));
}
function includedBy({ routed }) {
  return (routed.kind === "roots" ? routed.included : void 0) ?? NOTHING;
}
var NOTHING = /* @__PURE__ */ new Set();

// src/syntax/tree.ts
function entryOf(node, key) {
  return node?.kind === "map" ? node.entries.find((entry) => entry.key.text === key) : void 0;
}

// src/syntax/decode.ts
var LARGEST = 512 * 1024 * 1024;
var SAMPLE = 1024;
function decode(bytes) {
  if (bytes.length >= LARGEST) return { problem: "too-large" };
  const encoding = encodingOf(bytes);
  if (encoding === void 0) return { problem: "binary" };
  const text2 = new TextDecoder(encoding).decode(bytes);
  return text2.includes("\0") ? { problem: "binary" } : { text: text2 };
}
function encodingOf(bytes) {
  const [first, second] = bytes;
  if (first === 31 && second === 139) return void 0;
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - bytes.length % 2));
  if (sample.length < 4) return "utf-8";
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.35;
  if (even === 0 && odd > most) return "utf-16le";
  if (odd === 0 && even > most) return "utf-16be";
  return "utf-8";
}

// src/inputs/open-file.ts
function openFile(file) {
  const head = textOf2(file, () => file.head());
  if ("problem" in head) return head;
  let known2;
  const text2 = () => {
    known2 ??= textOf2(file, () => file.bytes());
    return known2;
  };
  if (head.text.trim() !== "") return { file, head: head.text, text: text2 };
  const whole = text2();
  if ("problem" in whole) return whole;
  return whole.text.trim() === "" ? { problem: saying(file, "empty-file") } : { file, head: whole.text, text: text2 };
}
function textOf2(file, read) {
  let bytes;
  try {
    bytes = read();
  } catch (error) {
    return { problem: unreadableFile(file, error) };
  }
  const decoded = decode(bytes);
  return "problem" in decoded ? { problem: saying(file, decoded.problem) } : decoded;
}
function unreadableFile(file, error) {
  return {
    level: "error",
    kind: "unreadable-file",
    message: error instanceof Error ? error.message : String(error),
    next: "Make the file readable for this user, or leave it out of the scan.",
    file: file.uri
  };
}
var SAYINGS = {
  "empty-file": {
    message: "The file is empty, so nothing in it could be judged",
    next: "Check the path; perhaps what writes the file failed."
  },
  binary: {
    message: "The file is binary or compressed, which no template or snapshot is",
    next: "Name a text file; unpack a compressed one first; of a Terraform plan, scan what `terraform show -json` prints."
  },
  "too-large": {
    message: "The file is larger than a template or plan can be",
    next: "Split what it holds, or record it as a snapshot, which has no such limit."
  },
  "not-recognised": {
    message: "The file is no CloudFormation template and no Lakeproof snapshot, so nothing in it could be judged",
    next: "Name a template or a snapshot; a template has Resources, each with a Type."
  }
};
function saying(file, kind) {
  const { message, next } = SAYINGS[kind];
  return { level: file.explicit ? "error" : "note", kind, message, next, file: file.uri };
}
function* chunksOf(file, tell) {
  try {
    for (const chunk of file.chunks()) yield chunk;
  } catch (error) {
    tell(unreadableFile(file, error));
  }
}

// src/inputs/cloudformation/documents.ts
function documentsOf(text2, uri) {
  if (!/^\s*\{/.test(text2)) return readYaml(text2, uri);
  const json = readJson(text2, uri);
  if (json.value !== void 0) return { value: [json.value], problems: json.problems };
  const flow = readYaml(text2, uri);
  return flow.value.length > 0 ? flow : { value: [], problems: json.problems };
}

// src/inputs/ignore-comments.ts
var MARK = "lakeproof-ignore";
function ignoreComments(documents) {
  const [document] = documents;
  if (document === void 0 || !document.text.includes(MARK)) return [];
  const { text: text2, span } = document;
  const found = [];
  let below2;
  for (const stretch of commentsIn(text2, scalarsWithMark(documents)).toReversed()) {
    const { start, mark, end } = stretch;
    below2 = subjectOf(text2, stretch, below2);
    const [rules, reason] = dividedAt(text2.slice(mark + MARK.length, end), ":");
    found.push({
      rules: rules.split(",").map((rule) => rule.trim()),
      reason: reason.trim(),
      at: span({ start, end: start + text2.slice(start, end).trimEnd().length }),
      line: span({ start: below2.at, end: below2.at }).start.line
    });
  }
  return found.reverse();
}
function commentsIn(text2, quoted) {
  const stretches = [];
  let inside = 0;
  for (let mark = text2.indexOf(MARK); mark >= 0; ) {
    const start = commentStart(text2, mark);
    while ((quoted[inside]?.end ?? text2.length) <= mark) inside++;
    const isQuoted = mark >= (quoted[inside]?.start ?? text2.length);
    if (start === void 0 || isQuoted || /[\w-]/.test(text2[mark + MARK.length] ?? "")) {
      mark = text2.indexOf(MARK, mark + MARK.length);
      continue;
    }
    const end = endOfLine(text2, mark);
    stretches.push({ start, mark, end });
    mark = text2.indexOf(MARK, end);
  }
  return stretches;
}
function commentStart(text2, mark) {
  let at2 = mark;
  while (at2 > 0 && isBlank(text2[at2 - 1])) at2--;
  if (text2[at2 - 1] === "#") at2 -= 1;
  else if (text2.slice(Math.max(0, at2 - 2), at2) === "//") at2 -= 2;
  else return void 0;
  const before = text2[at2 - 1];
  return before === void 0 || isBlank(before) || before === "\n" || before === "\r" ? at2 : void 0;
}
function subjectOf(text2, { start, end }, below2) {
  const from = startOfLine(text2, start);
  if (text2.slice(from, start).trim() !== "") return { from, at: start };
  for (let at2 = end; at2 < text2.length; ) {
    const next = nextLine(text2, at2);
    if (next === below2?.from && isCommentLine(text2, next)) return { from, at: below2.at };
    at2 = endOfLine(text2, next);
    if (text2.slice(next, at2).trim() !== "" && !isCommentLine(text2, next)) return { from, at: next };
  }
  return { from, at: start };
}
function isCommentLine(text2, from) {
  let at2 = from;
  while (isBlank(text2[at2])) at2++;
  return text2[at2] === "#" || text2.startsWith("//", at2);
}
function startOfLine(text2, from) {
  let at2 = from;
  while (at2 > 0 && text2[at2 - 1] !== "\n" && text2[at2 - 1] !== "\r") at2--;
  return at2;
}
function endOfLine(text2, from) {
  let at2 = from;
  while (at2 < text2.length && text2[at2] !== "\n" && text2[at2] !== "\r") at2++;
  return at2;
}
function nextLine(text2, end) {
  return text2.startsWith("\r\n", end) ? end + 2 : end + 1;
}
function isBlank(character) {
  return character === " " || character === "	";
}
function dividedAt(text2, divider) {
  const at2 = text2.indexOf(divider);
  return at2 < 0 ? [text2, ""] : [text2.slice(0, at2), text2.slice(at2 + divider.length)];
}
function scalarsWithMark(documents) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const walk = (node) => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === "list") node.items.forEach(walk);
    else if (node.kind === "scalar") {
      if (node.end - node.start > MARK.length && node.text.includes(MARK)) found.push(node);
    } else
      for (const { key, value } of node.entries) {
        walk(key);
        walk(value);
      }
  };
  for (const { root } of documents) walk(root);
  return found.sort((one, other) => one.start - other.start);
}

// src/inputs/cloudformation/inline-waivers.ts
var WORD = "lakeproof";
function inlineWaivers(templates, documents) {
  if (!documents[0]?.text.includes(WORD)) return [];
  return [...fromComments(templates, documents), ...templates.flatMap(fromMetadata)];
}
function nestedWaivers(document) {
  return inlineWaivers([{ document }], [document]);
}
function scopeOfResource({ document, root }, { key, value }) {
  if (root !== void 0) return { kind: "resource", id: `${root}#${key.text}` };
  const { start, end } = document.span({ start: key.start, end: Math.max(key.end, value.end) });
  return { kind: "lines", file: document.file, from: start.line, to: end.line };
}
function fromComments(templates, documents) {
  const comments = ignoreComments(documents);
  const scopes2 = /* @__PURE__ */ new Map();
  if (comments.length > 0) for (const template of templates) noteScopes(template, scopes2);
  return comments.flatMap(({ rules, reason, at: at2, line }) => {
    const scope = scopes2.get(line) ?? { kind: "lines", file: at2.file, from: line, to: line };
    return rules.map((rule) => ({ rule, reason, scope, at: at2 }));
  });
}
function resourcesIn(document) {
  const section2 = entryOf(document.root, "Resources")?.value;
  return section2?.kind === "map" ? section2.entries : [];
}
function noteScopes(template, scopes2) {
  const { document } = template;
  const { file, span } = document;
  const mark = (start, end) => {
    const { start: first, end: last3 } = span({ start, end });
    if (!scopes2.has(first.line)) scopes2.set(first.line, { kind: "lines", file, from: first.line, to: last3.line });
  };
  const markBelow = (node, outermost) => {
    if (node.start < outermost) return;
    if (node.kind === "map")
      for (const { key, value } of node.entries) {
        mark(key.start, Math.max(key.end, value.start < key.start ? 0 : value.end));
        markBelow(value, key.start);
      }
    if (node.kind === "list")
      for (const item of node.items) {
        mark(item.start, item.end);
        markBelow(item, outermost);
      }
  };
  for (const entry of resourcesIn(document)) {
    const { key, value } = entry;
    const header = scopeOfResource(template, entry);
    scopes2.set(span(key).start.line, header);
    if (value.kind !== "map") continue;
    for (const attribute2 of value.entries) {
      const line = span(attribute2.key).start.line;
      if (!scopes2.has(line)) scopes2.set(line, header);
    }
    const properties = entryOf(value, "Properties")?.value;
    if (properties !== void 0) markBelow(properties, key.start);
  }
}
function fromMetadata(template) {
  const { document } = template;
  return resourcesIn(document).flatMap((resource) => {
    const metadata = entryOf(resource.value, "Metadata")?.value;
    const ignore = entryOf(entryOf(metadata, "lakeproof")?.value, "ignore")?.value;
    if (ignore === void 0) return [];
    const entries = ignore.kind === "list" ? ignore.items : [ignore];
    return entries.map(
      (entry) => ({
        rule: textAt(entry, "rule"),
        reason: textAt(entry, "reason"),
        scope: scopeOfResource(template, resource),
        at: document.span(entry)
      })
    );
  });
}
function textAt(node, key) {
  const value = entryOf(node, key)?.value;
  return value?.kind === "scalar" && value.tag === void 0 ? value.text.trim() : "";
}

// src/model/join-index.ts
function indexBy(resources, keysOf, enough, isForeign) {
  const literals = /* @__PURE__ */ new Map();
  const references = /* @__PURE__ */ new Map();
  const foreign = [];
  const open2 = /* @__PURE__ */ new Set();
  let hopeless = 0;
  for (const r of resources) {
    for (const key of keysOf(r)) {
      if (key === void 0) continue;
      if (!isHole(key)) put(literals, String(key), r);
      else if (key.kind === "ref") {
        put(references, key.resource, r);
        if (isForeign(key.resource)) foreign.push(r);
      } else if (!isHopeless(key) || r.exists !== true || ++hopeless <= enough) open2.add(r);
    }
  }
  return { literals, references, foreign, open: [...open2] };
}
function* literally({ literals }, texts) {
  for (const text2 of texts) yield* literals.get(String(text2)) ?? [];
}
function* literalsLike({ literals }, texts) {
  if (texts.length === 0) return;
  for (const [literal, resources] of literals) {
    if (texts.some((text2) => sameText(text2, literal) !== "no")) yield* resources;
  }
}
function* referring({ references }) {
  for (const resources of references.values()) yield* resources;
}
function put(map2, key, r) {
  const known2 = map2.get(key);
  if (known2 === void 0) map2.set(key, [r]);
  else known2.push(r);
}
function isHopeless(key) {
  return isHole(key) && (key.kind === "secret" || key.kind === "unknown" && key.reason !== "parameter");
}

// src/model/estate-of.ts
var MAX_MAYBES = 16;
var MAX_TRIED = 2e3;
function estateOf(parts) {
  const byType = grouped(parts.resources, (r) => r.type);
  const byId = new Map(parts.resources.map((r) => [r.id, r]));
  const indexes = /* @__PURE__ */ new Map();
  const isA = (type) => (id) => byId.get(id)?.type === type;
  const indexed = (type, key, named4, keysOf) => {
    const at2 = `${type} ${key} ${named4}`;
    const found = indexes.get(at2) ?? indexBy(byType.get(type) ?? [], keysOf, MAX_MAYBES, (id) => !isA(named4)(id));
    indexes.set(at2, found);
    return found;
  };
  const namers = (r, type, to, decide2) => {
    const names = parts.namesOf(r);
    const index = indexed(type, to, r.type, (c) => [valueAt(c.properties, to)]);
    const holes = names.filter(isHole);
    const choices = holes.filter((name) => name.kind === "choice");
    const isUnknown = holes.some((name) => name.kind === "unknown");
    return {
      likely: [
        index.references.get(r.id) ?? [],
        literally(index, names.filter(isLiteral)),
        literalsLike(index, choices),
        index.open
      ],
      unlikely: [literalsLike(index, holes), isUnknown ? index.foreign : []],
      likenessOf: (c) => isNamed(valueAt(c.properties, to), r, names, decide2, isA(r.type))
    };
  };
  const named3 = (value, type, decide2) => {
    const likenessOf = (c) => isNamed(value, c, parts.namesOf(c), decide2, isA(type));
    const all = byType.get(type) ?? [];
    if (value === void 0) return { likely: [], unlikely: [], likenessOf };
    if (isHole(value) && value.kind === "choice") return { likely: [all], unlikely: [], likenessOf };
    const index = indexed(type, "names", type, parts.namesOf);
    if (!isHole(value)) return { likely: [literally(index, [value]), index.open], unlikely: [], likenessOf };
    if (value.kind === "ref") {
      const found = byId.get(value.resource);
      return { likely: [found === void 0 ? [] : [found], index.open], unlikely: [], likenessOf };
    }
    if (value.kind === "text") {
      return { likely: [index.open], unlikely: [literalsLike(index, [value]), referring(index)], likenessOf };
    }
    return { likely: isHopeless(value) ? [] : [index.open], unlikely: [all], likenessOf };
  };
  const searchFor = (r, how, decide2) => {
    if ("to" in how) return namers(r, how.type, how.to, decide2);
    if ("from" in how) return named3(valueAt(r.properties, how.from), how.type, decide2);
    const likenessOf = (c) => sameText(r.scope.account, c.scope.account);
    return { likely: [byType.get(how.type) ?? []], unlikely: [], likenessOf };
  };
  return {
    root: parts.root,
    source: parts.source,
    resources: parts.resources,
    parameters: parts.parameters,
    complete: parts.complete,
    ofType: (type) => byType.get(type) ?? [],
    byId: (id) => byId.get(id),
    namesOf: parts.namesOf,
    ...parts.exports !== void 0 && { exports: parts.exports },
    ...parts.unread !== void 0 && { unread: parts.unread },
    joined: (r, how, decide2 = UNDECIDED) => {
      const yes = [];
      const maybe = [];
      const seen = /* @__PURE__ */ new Set();
      const { likely, unlikely, likenessOf } = searchFor(r, how, decide2);
      const look = (candidate) => {
        if (candidate.type !== how.type || seen.has(candidate)) return;
        seen.add(candidate);
        const likeness = ifExists(candidate, likenessOf(candidate), decide2);
        if (likeness === "yes") yes.push(candidate);
        else if (likeness === "maybe" && maybe.length < MAX_MAYBES) maybe.push(candidate);
      };
      let tried = 0;
      for (const candidates of likely) {
        for (const candidate of candidates) {
          if (maybe.length === MAX_MAYBES && ++tried > MAX_TRIED) break;
          look(candidate);
        }
      }
      for (const candidates of unlikely) {
        for (const candidate of candidates) {
          if (maybe.length === MAX_MAYBES) break;
          look(candidate);
        }
      }
      if ("to" in how && parts.unread !== void 0) maybe.push(unreadNamer(how.type, r, parts.unread, parts.root));
      return { yes, maybe };
    }
  };
}
function unreadNamer(type, { scope }, exists2, root) {
  const id = `${root}#(unread)`;
  return { id, identity: id, type, exists: exists2, properties: {}, origins: /* @__PURE__ */ new Map(), scope, recorded: false };
}
function isLiteral(value) {
  return !isHole(value);
}
function grouped(resources, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const r of resources) {
    const key = keyOf2(r);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [r]);
    else group.push(r);
  }
  return groups;
}

// src/vocabulary/names.ts
function namesOf(r) {
  const schema = typeSchema(r.type);
  const names = /* @__PURE__ */ new Set();
  const [identifier, ...others] = schema?.identifier ?? [];
  if (schema !== void 0 && identifier !== void 0 && others.length === 0 && propertyType(schema, identifier)) {
    const name = field(r.properties, identifier);
    if (typeof name === "string" || isHole(name)) names.add(name);
  }
  if (r.recorded) {
    names.add(r.identity);
    if (r.id.startsWith("arn:")) names.add(r.id);
    const id = /^arn:[^:]*:(?:kms:[^:]*:[^:]*:key|ec2:[^:]*:[^:]*:[a-z-]+)\/(.+)$/.exec(r.id)?.[1];
    if (id !== void 0) names.add(id);
  }
  return [...names];
}

// src/inputs/cloudformation/logic.ts
function sizeOf(truth) {
  if (typeof truth === "boolean" || truth.kind === "equals") return 1;
  return truth.kind === "not" ? sizeOf(truth.of) : truth.of.reduce((sum, part) => sum + sizeOf(part), 0);
}
function not2(truth) {
  if (typeof truth === "boolean") return !truth;
  return truth.kind === "not" ? truth.of : { kind: "not", of: truth };
}
function and(parts) {
  return combine("and", parts);
}
function or(parts) {
  return combine("or", parts);
}
function combine(kind, parts) {
  const winner = kind === "or";
  const kept = /* @__PURE__ */ new Map();
  for (const part of parts.flatMap((each) => spread(kind, each))) {
    if (part === winner) return winner;
    if (typeof part === "boolean") continue;
    if (kept.has(conditionKey({ kind: "not", of: part }))) return winner;
    if (part.kind === "not" && kept.has(conditionKey(part.of))) return winner;
    kept.set(conditionKey(part), part);
  }
  const strong = /* @__PURE__ */ new Map();
  for (const part of kept.values()) {
    const atom = strongAtom(kind, part);
    if (atom === void 0) continue;
    if (strong.has(atom.parameter)) return winner;
    strong.set(atom.parameter, atom.constant);
  }
  const of = [...kept.values()].filter((part) => {
    const atom = strongAtom(kind === "and" ? "or" : "and", part);
    return atom === void 0 || !strong.has(atom.parameter);
  });
  const [only] = of;
  if (only === void 0) return !winner;
  return of.length === 1 ? only : { kind, of };
}
function spread(kind, part) {
  return typeof part !== "boolean" && part.kind === kind && part.name === void 0 ? part.of : [part];
}
function strongAtom(kind, part) {
  const atom = kind === "and" ? part : part.kind === "not" ? part.of : void 0;
  return atom?.kind === "equals" ? atom : void 0;
}
function truthGiven(asked, known2, truth) {
  if (conditionKey(asked) === conditionKey(known2)) return truth;
  if (asked.kind === "not") {
    const inner = truthGiven(asked.of, known2, truth);
    return inner === void 0 ? void 0 : !inner;
  }
  if (known2.kind === "not") return truthGiven(asked, known2.of, !truth);
  if (asked.kind === "equals" && known2.kind === "equals" && truth && asked.parameter === known2.parameter) return false;
  if (known2.kind === "and" && truth) return firstDecided(asked, known2.of, true);
  if (known2.kind === "or" && !truth) return firstDecided(asked, known2.of, false);
  return void 0;
}
function firstDecided(asked, known2, truth) {
  for (const each of known2) {
    const decided = truthGiven(asked, each, truth);
    if (decided !== void 0) return decided;
  }
  return void 0;
}

// src/inputs/cloudformation/equal.ts
function equal2(a, b, scope, text2) {
  const parameter = a === void 0 ? void 0 : scope.enumerated.get(a);
  if (parameter !== void 0 && isScalar(b)) return isParameter(parameter, String(b), scope);
  if (isHole(a) && a.kind === "choice")
    return onSides(a.if, [a.then, a.else], (side, at2) => equal2(side, b, scope, `${text2} ${at2}`));
  if (isHole(b) && !isHole(a) || isHole(b) && b.kind === "choice") return equal2(b, a, scope, text2);
  if (a === void 0 || b === void 0) return a === b;
  if (isScalar(a) && isScalar(b)) return String(a) === String(b);
  if (isList(a) && isList(b)) {
    return a.length === b.length && and(a.map((item, i) => equal2(item, b[i], scope, `${text2} [${i}]`)));
  }
  if (isHole(a) && a.kind === "unknown" && a.reason === "parameter" && a.detail !== void 0 && isScalar(b)) {
    return isParameter(a.detail, String(b), scope);
  }
  if (isHole(a) && a.kind === "text" && typeof b === "string") {
    const middle = onlyHole(a.parts, b);
    if (middle !== void 0) return equal2(middle.hole, middle.text, scope, text2);
  }
  const same = sameText(a, b);
  return same === "maybe" ? { kind: "equals", parameter: text2, constant: "true" } : same === "yes";
}
function isParameter(parameter, constant, scope) {
  const allowed = scope.allowed.get(parameter)?.allowed;
  return allowed !== void 0 && !allowed.includes(constant) ? false : { kind: "equals", parameter, constant };
}
function onSides(condition, [then, otherwise], truth) {
  return or([and([condition, truth(then, "(then)")]), and([not2(condition), truth(otherwise, "(else)")])]);
}
function onlyHole(parts, literal) {
  const at2 = parts.findIndex(isHole);
  const hole2 = parts[at2];
  const [before, after] = [parts.slice(0, at2), parts.slice(at2 + 1)];
  if (hole2 === void 0 || after.some(isHole)) return void 0;
  const [start, end] = [before.join(""), after.join("")];
  if (literal.length < start.length + end.length || !literal.startsWith(start) || !literal.endsWith(end))
    return void 0;
  return { hole: hole2, text: literal.slice(start.length, literal.length - end.length) };
}

// src/inputs/cloudformation/intrinsic.ts
function intrinsicOf(node) {
  if (node.tag !== void 0) {
    const name2 = longName(node.tag);
    if (name2 !== void 0) return { name: name2, argument: untagged(node) };
  }
  if (node.kind !== "map" || node.entries.length !== 1) return void 0;
  const [only] = node.entries;
  const name = only?.key.text;
  return only !== void 0 && name !== void 0 && (name === "Ref" || name.startsWith("Fn::")) ? { name, argument: only.value } : void 0;
}
function longName(tag) {
  if (!/^![A-Za-z]/.test(tag)) return void 0;
  const short2 = tag.slice(1);
  return short2 === "Ref" || short2 === "Condition" ? short2 : `Fn::${short2}`;
}
function untagged(node) {
  const { tag: _, ...rest } = node;
  return rest.kind === "scalar" ? { ...rest, plain: false } : rest;
}
function argumentsOf(intrinsic) {
  return intrinsic.argument.kind === "list" && intrinsic.argument.tag === void 0 ? intrinsic.argument.items : [intrinsic.argument];
}

// src/inputs/cloudformation/scope.ts
var MAX_DEPTH = 200;
function frameOf(scope) {
  return { scope, depth: 0, via: [], inCondition: false };
}
function evaluated(node, frame) {
  return frame.scope.evaluate(node, frame);
}
var MAX_VIA = 8;
function comesThrough(frame, line) {
  if (frame.via.length < MAX_VIA && !frame.via.includes(line)) frame.via.push(line);
}
function deeper(frame, at2) {
  if (frame.depth < MAX_DEPTH && frame.scope.spend(1)) return { ...frame, depth: frame.depth + 1 };
  frame.scope.problem(
    {
      level: "warning",
      kind: "template-too-large",
      message: "This template nests or repeats values more than can be read; what lies here and beyond is taken as unknown",
      next: "Write the values out less deeply, or with fewer aliases."
    },
    at2
  );
  return void 0;
}

// src/inputs/cloudformation/conditions.ts
function namedConditions(template) {
  const known2 = /* @__PURE__ */ new Map();
  return (name, frame) => {
    const entry = template.conditions.get(name);
    if (entry === void 0) return void 0;
    const before = known2.get(name);
    if (before === "being read") {
      frame.scope.problem(
        {
          level: "warning",
          kind: "circular-condition",
          message: `The condition ${name} of this template depends on itself`,
          next: "Break the circle: AWS rejects such a template."
        },
        entry.key
      );
      return opaque(`${template.path}Condition ${name}`);
    }
    if (before !== void 0) return before;
    known2.set(name, "being read");
    const truth = truthOf2(entry.value, { ...frame, via: [], inCondition: true });
    const named3 = typeof truth === "boolean" ? truth : { ...truth, name: template.path + name };
    known2.set(name, named3);
    return named3;
  };
}
var MAX_SIZE = 200;
function truthOf2(node, frame) {
  const call2 = intrinsicOf(node) ?? conditionReference(node);
  const inner = call2 === void 0 ? void 0 : deeper(frame, node);
  if (call2 === void 0 || inner === void 0) return opaque(textOf3(node, frame));
  const truth = applied(call2, node, inner);
  return sizeOf(truth) > MAX_SIZE ? opaque(textOf3(node, frame)) : truth;
}
function applied(call2, node, frame) {
  const parts = () => argumentsOf(call2).map((part) => truthOf2(part, frame));
  switch (call2.name) {
    case "Condition":
      return namedTruth(call2.argument, frame);
    case "Fn::And":
      return and(parts());
    case "Fn::Or":
      return or(parts());
    case "Fn::Not":
      return not2(and(parts()));
    case "Fn::Equals": {
      const [left, right] = argumentsOf(call2).map((part) => evaluated(part, frame));
      return equal2(left, right, frame.scope, textOf3(node, frame));
    }
    default:
      return opaque(textOf3(node, frame));
  }
}
function namedTruth(node, frame) {
  const call2 = intrinsicOf(node) ?? conditionReference(node);
  if (call2 !== void 0 && !CONDITION_FUNCTIONS.has(call2.name)) return truthNamedBy(node, frame);
  if (node.kind !== "scalar") return truthOf2(node, frame);
  const truth = frame.scope.condition(node.text, frame);
  if (truth !== void 0) return truth;
  frame.scope.problem(
    {
      level: "warning",
      kind: "undefined-condition",
      message: `This template names the condition ${node.text}, which it does not define`,
      next: "Define it under Conditions, or correct the name."
    },
    node
  );
  return opaque(`${frame.scope.template.path}Condition ${node.text}`);
}
var CONDITION_FUNCTIONS = /* @__PURE__ */ new Set(["Condition", "Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"]);
function truthNamedBy(node, frame) {
  const name = evaluated(node, frame);
  if (name === void 0) return true;
  const truth = typeof name === "string" ? frame.scope.condition(name, frame) : void 0;
  return truth ?? opaque(textOf3(node, frame));
}
function opaque(text2) {
  return { kind: "equals", parameter: text2, constant: "true" };
}
function conditionReference(node) {
  const [only] = node.kind === "map" && node.entries.length === 1 ? node.entries : [];
  return only?.key.text === "Condition" ? { name: "Condition", argument: only.value } : void 0;
}
var MAX_TEXT = 300;
function textOf3(node, frame) {
  const { document, path } = frame.scope.template;
  const written = document.text.slice(node.start, Math.min(node.end, node.start + MAX_TEXT));
  const line = path + written.replace(/\s+/g, " ").trim();
  return node.end - node.start > MAX_TEXT ? `${line}... (offset ${node.start})` : line;
}

// src/syntax/scalar.ts
function scalarValue(node) {
  const { text: text2, tag } = node;
  if (tag === "!!str" || tag === "!" || tag !== void 0 && !tag.startsWith("!!")) return text2;
  if (!node.plain && tag === void 0) return text2;
  if (text2.length > MAX_LITERAL) return text2;
  if (NULL.test(text2)) return null;
  if (TRUE.test(text2)) return true;
  if (FALSE.test(text2)) return false;
  return numberOf(text2) ?? text2;
}
var MAX_LITERAL = 400;
var NULL = /^(?:~|null|Null|NULL|)$/;
var TRUE = /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
var FALSE = /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/;
var BINARY = /^[-+]?0b[01_]+$/;
var OCTAL = /^[-+]?0[0-7_]+$/;
var HEXADECIMAL = /^[-+]?0x[0-9a-fA-F_]+$/;
var DECIMAL = /^[-+]?(?:0|[1-9][0-9_]*)$/;
var BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
var FLOAT = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$|^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/;
function numberOf(text2) {
  const first = text2.charCodeAt(0);
  if (!(first === 43 || first === 45 || first === 46 || first >= 48 && first <= 57)) return void 0;
  const negative = first === 45;
  const digits = (negative || first === 43 ? text2.slice(1) : text2).replaceAll("_", "");
  const magnitude = magnitudeOf(text2, digits);
  if (magnitude === void 0 || !Number.isFinite(magnitude)) return void 0;
  return negative ? -magnitude : magnitude;
}
function magnitudeOf(text2, digits) {
  if (DECIMAL.test(text2) || FLOAT.test(text2)) return Number(digits);
  if (OCTAL.test(text2)) return Number.parseInt(digits, 8);
  if (HEXADECIMAL.test(text2) || BINARY.test(text2)) return Number(digits);
  if (BASE_60.test(text2)) return digits.split(":").reduce((total, part) => total * 60 + Number(part), 0);
  return void 0;
}

// src/inputs/cloudformation/dynamic-references.ts
var OPEN = "{{resolve:";
var CLOSE = "}}";
function withoutReferences(parts) {
  if (!parts.some((part) => typeof part === "string" && part.includes("{{"))) return parts;
  const found = [];
  let reference;
  for (const token of merged(parts).flatMap(tokens)) {
    if (reference === void 0 && token === OPEN) reference = [OPEN];
    else if (reference === void 0) found.push(token);
    else {
      reference.push(token);
      if (token !== CLOSE) continue;
      found.push(referenceOf(reference));
      reference = void 0;
    }
  }
  return reference === void 0 ? found : [...found, ...reference];
}
function merged(parts) {
  const found = [];
  for (const part of parts) {
    const last3 = found.at(-1);
    if (typeof part === "string" && typeof last3 === "string") found[found.length - 1] = last3 + part;
    else found.push(part);
  }
  return found;
}
function tokens(part) {
  return isHole(part) ? [part] : part.split(/(\{\{resolve:|\}\})/).filter((token) => token !== "");
}
var MAX_DETAIL = 200;
function referenceOf(parts) {
  const written = parts.map(inWords).join("");
  if (!written.startsWith(`${OPEN}ssm:`)) return secretHole();
  const isSame = written.length <= MAX_DETAIL && parts.every((part) => !isHole(part) || isParameter2(part));
  return unknownHole(isSame ? "parameter" : "unresolved-function", written.slice(0, MAX_DETAIL));
}
function isParameter2(part) {
  return part.kind === "unknown" && part.reason === "parameter" && part.detail !== void 0;
}
function inWords(part) {
  if (!isHole(part)) return part;
  return part.kind === "unknown" && part.detail !== void 0 ? `\${${part.detail}}` : "${...}";
}

// src/inputs/cloudformation/over-choices.ts
var MAX_RESULTS = 8;
function overChoices(what, args, result) {
  let left = MAX_RESULTS;
  const fall = (given2) => {
    const open2 = given2.find((value2) => isHole(value2) && value2.kind === "choice");
    if (!isHole(open2) || open2.kind !== "choice") {
      left--;
      return left < 0 ? void 0 : result(given2);
    }
    const side = (truth) => left < 0 ? void 0 : fall(given2.map((value2) => settle(value2, open2.if, truth)));
    return choiceOf(open2.if, side(true), side(false));
  };
  const value = fall(args);
  return left < 0 ? unknownHole("too-many-choices", what) : value;
}
function choiceOf(condition, then, otherwise) {
  if (then === otherwise && (then === void 0 || isScalar(then))) return then;
  return choiceHole(condition, then, otherwise);
}
function settle(value, known2, truth) {
  let here = value;
  while (isHole(here) && here.kind === "choice") {
    const decided = truthGiven(here.if, known2, truth);
    if (decided === void 0) return here;
    here = decided ? here.then : here.else;
  }
  return here;
}

// src/inputs/cloudformation/unresolved.ts
function unresolved(name, args = []) {
  const unknown = args.find((arg) => isHole(arg) && arg.kind === "unknown");
  if (!isHole(unknown) || unknown.kind !== "unknown") return unknownHole("unresolved-function", name);
  const reason = unknown.reason === "parameter" ? "unresolved-function" : unknown.reason;
  return unknownHole(reason, unknown.detail === void 0 ? name : `${name} of ${unknown.detail}`);
}

// src/inputs/cloudformation/join.ts
function join(intrinsic, frame) {
  const args = argumentsOf(intrinsic).map((part) => evaluated(part, frame));
  return overChoices("Fn::Join", args, (decided) => {
    const [delimiter, list2] = decided;
    if (!isScalar(delimiter) || !isList(list2)) return unresolved("Fn::Join", decided);
    return overChoices("Fn::Join", list2, (members) => {
      const present2 = members.filter((member2) => member2 !== void 0);
      return concatenated(
        present2.flatMap((member2, i) => i === 0 ? [member2] : [String(delimiter), member2]),
        "Fn::Join",
        frame
      );
    });
  });
}
var CHARACTERS_A_VALUE = 64;
function spendText(characters, frame) {
  return frame.scope.spend(characters / CHARACTERS_A_VALUE);
}
function concatenated(values, what, frame) {
  const parts = values.map((value) => isScalar(value) ? String(value) : isHole(value) ? value : void 0);
  if (!parts.every((part) => part !== void 0)) return unresolved(what);
  const length2 = parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 1), 0);
  return spendText(length2, frame) ? textOf(withoutReferences(parts)) : unknownHole("analysis-limit", what);
}

// src/inputs/cloudformation/base64.ts
function base64({ argument, name }, frame) {
  return overChoices(name, [evaluated(argument, frame)], ([text2]) => {
    if (!isScalar(text2)) return unresolved(name, [text2]);
    if (!spendText(String(text2).length, frame)) return unknownHole("analysis-limit", name);
    return Buffer.from(String(text2), "utf8").toString("base64");
  });
}

// src/inputs/cloudformation/cidr.ts
function cidr(intrinsic, frame) {
  const args = argumentsOf(intrinsic).map((part) => evaluated(part, frame));
  return overChoices(intrinsic.name, args, (decided) => {
    const [block, count, bits] = decided;
    const isKnown2 = isScalar(block) && isScalar(count) && isScalar(bits);
    const blocks = isKnown2 ? blocksIn(String(block), Number(count), Number(bits)) : void 0;
    return blocks ?? unresolved(intrinsic.name, decided);
  });
}
function blocksIn(block, count, bits) {
  const [address = "", prefix = ""] = block.split("/");
  const family = address.includes(":") ? V6 : V4;
  const base = family.parse(address);
  const within = /^\d{1,3}$/.test(prefix) ? family.bits - Number(prefix) : -1;
  const isSound = Number.isInteger(count) && count >= 1 && count <= 256 && Number.isInteger(bits) && bits >= 0;
  if (base === void 0 || !isSound || bits > within || BigInt(count) << BigInt(bits) > 1n << BigInt(within)) {
    return void 0;
  }
  const first = base >> BigInt(within) << BigInt(within);
  return Array.from({ length: count }, (_, i) => {
    const start = first + (BigInt(i) << BigInt(bits));
    return `${family.print(start)}/${family.bits - bits}`;
  });
}
var V4 = {
  bits: 32,
  parse: (address) => numberOf2(address.split("."), 4, 8, (part) => /^\d{1,3}$/.test(part), 10),
  print: (address) => groupsOf(address, 4, 8).join(".")
};
var V6 = {
  bits: 128,
  parse: (address) => {
    const [head = "", tail, ...more] = address.split("::");
    if (more.length > 0) return void 0;
    const groups = (text2) => text2 === "" ? [] : text2.split(":");
    const [before, after] = [groups(head), groups(tail ?? "")];
    const zeros = tail === void 0 ? 0 : Math.max(0, 8 - before.length - after.length);
    const all = [...before, ...Array(zeros).fill("0"), ...after];
    return numberOf2(all, 8, 16, (part) => /^[0-9a-fA-F]{1,4}$/.test(part), 16);
  },
  // The longest run of zeros is written as ::, as RFC 5952 has it.
  print: (address) => {
    const groups = groupsOf(address, 8, 16).map((group) => group.toString(16));
    const runs = [...groups.join(":").matchAll(/(?:^|(?<=:))0(?::0)+(?=:|$)/g)].sort(
      (a, b) => b[0].length - a[0].length
    );
    const [run] = runs;
    if (run === void 0) return groups.join(":");
    const text2 = groups.join(":");
    return `${text2.slice(0, run.index).replace(/:$/, "")}::${text2.slice(run.index + run[0].length).replace(/^:/, "")}`;
  }
};
function numberOf2(parts, count, width, isPart, radix) {
  if (parts.length !== count || !parts.every(isPart)) return void 0;
  const numbers = parts.map((part) => Number.parseInt(part, radix));
  if (numbers.some((number) => number >= 2 ** width)) return void 0;
  return numbers.reduce((sum, number) => (sum << BigInt(width)) + BigInt(number), 0n);
}
function groupsOf(address, count, width) {
  const mask = (1n << BigInt(width)) - 1n;
  return Array.from({ length: count }, (_, i) => Number(address >> BigInt((count - 1 - i) * width) & mask));
}

// src/inputs/cloudformation/json-string.ts
function jsonString({ argument, name }, frame) {
  const parts = [];
  let doubt2;
  const write = (value2) => {
    if (isList(value2)) between("[", "]", value2, write);
    else if (isMap(value2))
      between("{", "}", Object.entries(value2), ([key, each]) => {
        parts.push(`${JSON.stringify(key)}:`);
        write(each);
      });
    else if (!isHole(value2)) parts.push(JSON.stringify(value2));
    else if (value2.kind === "ref") parts.push('"', value2, '"');
    else if (value2.kind === "text") parts.push('"', ...value2.parts.map(escaped), '"');
    else doubt2 ??= value2;
  };
  function between(open2, close, members, each) {
    parts.push(open2);
    for (const [i, member2] of members.entries()) {
      if (i > 0) parts.push(",");
      each(member2);
    }
    parts.push(close);
  }
  const value = evaluated(argument, frame);
  if (!isList(value) && !isMap(value)) return unresolved(name, [value]);
  if (!frame.scope.spend(1)) return unknownHole("analysis-limit", name);
  write(value);
  return doubt2 === void 0 ? concatenated(parts, name, frame) : unresolved(name, [doubt2]);
}
function escaped(part) {
  return isHole(part) ? part : JSON.stringify(part).slice(1, -1);
}

// src/inputs/cloudformation/language-extensions.ts
var TRANSFORM = "AWS::LanguageExtensions";
function needsExtensions(what, scope) {
  const { document, transforms } = scope.template;
  if (transforms.includes(TRANSFORM)) return;
  const { root } = document;
  scope.problem(
    {
      level: "warning",
      kind: "missing-transform",
      message: `${what} needs the transform ${TRANSFORM}, which this template does not declare`,
      next: `Add Transform: ${TRANSFORM}; AWS rejects the template without it.`
    },
    root.kind === "map" && root.entries[0]?.key || root
  );
}

// src/inputs/cloudformation/length.ts
function length({ argument, name }, frame) {
  return overChoices(
    name,
    [evaluated(argument, frame)],
    ([list2]) => isList(list2) ? overChoices(name, list2, (elements) => elements.filter((element) => element !== void 0).length) : unresolved(name, [list2])
  );
}

// src/inputs/cloudformation/template.ts
function isTemplate(document) {
  const { root } = document;
  if (root.kind !== "map") return false;
  const resources = entryOf(root, "Resources")?.value;
  if (entryOf(root, "AWSTemplateFormatVersion") !== void 0) return resources !== void 0;
  const transforms = transformsOf(root);
  if (transforms.some((name) => name.startsWith("AWS::Serverless"))) return true;
  if (transforms.includes("AWS::LanguageExtensions")) return resources !== void 0;
  return resources?.kind === "map" && resources.entries.some((entry) => typeOf(entry.value) !== void 0);
}
function templateOf(document, { root, path }) {
  return {
    document,
    root,
    path,
    resources: section(document, "Resources"),
    parameters: section(document, "Parameters"),
    mappings: section(document, "Mappings"),
    conditions: section(document, "Conditions"),
    transforms: transformsOf(document.root)
  };
}
function idOf2({ root, path }, logicalId) {
  return `${root}#${path}${logicalId}`;
}
function parameterNames(document) {
  return [...section(document, "Parameters").keys()];
}
function typeOf(resource) {
  const type = entryOf(resource, "Type")?.value;
  return type?.kind === "scalar" && type.tag === void 0 && type.text !== "" ? type.text : void 0;
}
function section(document, name) {
  return entriesByKey(entryOf(document.root, name)?.value);
}
var NONE = /* @__PURE__ */ new Map();
var known = /* @__PURE__ */ new WeakMap();
function entriesByKey(node) {
  if (node?.kind !== "map") return NONE;
  const before = known.get(node);
  if (before !== void 0) return before;
  const entries = new Map(node.entries.map((entry) => [entry.key.text, entry]));
  known.set(node, entries);
  return entries;
}
function transformsOf(root) {
  const transform = entryOf(root, "Transform")?.value;
  const written = transform?.kind === "list" ? transform.items : transform === void 0 ? [] : [transform];
  return written.flatMap((node) => {
    const name = node.kind === "map" ? entryOf(node, "Name")?.value : node;
    return name?.kind === "scalar" ? [name.text] : [];
  });
}

// src/inputs/cloudformation/mappings.ts
var MAX_KEYS = 8;
function findInMap(call2, frame, node) {
  const args = argumentsOf(call2);
  const fallback = entryOf(args[3], "DefaultValue")?.value;
  if (fallback !== void 0) needsExtensions("A default value of Fn::FindInMap", frame.scope);
  const missing3 = (what) => fallback ? evaluated(fallback, frame) : notFound(what, frame, node);
  const keys = args.slice(0, 3).map((part) => evaluated(part, frame));
  return overChoices("Fn::FindInMap", keys, ([name, top, second]) => {
    if (!isScalar(name)) return unresolved("Fn::FindInMap", [name]);
    const mapping = frame.scope.template.mappings.get(String(name));
    if (mapping === void 0) return missing3(`the mapping ${name}`);
    return atKey(mapping, top, (row) => atKey(row, second, found));
  });
  function found({ value }) {
    comesThrough(frame, frame.scope.template.document.span(value));
    return holdsFunctions(value) ? unresolved("Fn::FindInMap") : evaluated(value, frame);
  }
  function atKey(holder, key, then) {
    const entries = entriesByKey(holder.value);
    if (isScalar(key)) {
      const entry = entries.get(String(key));
      return entry === void 0 ? missing3(`${key} in ${holder.key.text}`) : then(entry);
    }
    const parameter = isHole(key) && key.kind === "unknown" && key.reason === "parameter" ? key.detail : void 0;
    if (parameter === void 0 || entries.size > MAX_KEYS) return unresolved("Fn::FindInMap", [key]);
    const values = [...entries.values()].map(then);
    return amongst(parameter, [...entries.keys()], fallback ? [...values, evaluated(fallback, frame)] : values);
  }
}
function holdsFunctions(value) {
  if (intrinsicOf(value) !== void 0) return true;
  return value.kind === "list" && value.items.some((item) => intrinsicOf(item) !== void 0);
}
function amongst(parameter, constants2, values) {
  const [first] = values;
  if (values.every((value) => isScalar(value) && value === first)) return first;
  return values.reduceRight(
    (rest, value, i) => choiceHole({ kind: "equals", parameter, constant: constants2[i] ?? "" }, value, rest)
  );
}
function notFound(what, frame, node) {
  frame.scope.problem(
    {
      level: "warning",
      kind: "undefined-mapping",
      message: `Fn::FindInMap finds nothing: ${what}`,
      next: "Add it to Mappings, or correct the names: AWS rejects such a template."
    },
    node
  );
  return unresolved("Fn::FindInMap");
}

// src/inputs/cloudformation/references.ts
var PSEUDO_PARAMETERS = /* @__PURE__ */ new Set([
  "AWS::AccountId",
  "AWS::NotificationARNs",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackId",
  "AWS::StackName",
  "AWS::URLSuffix"
]);
var OF_ONE_STACK = /* @__PURE__ */ new Set(["AWS::NotificationARNs", "AWS::StackId", "AWS::StackName"]);
function ref(intrinsic, frame, node) {
  const { argument } = intrinsic;
  const name = nameIn(argument, frame);
  return name === void 0 ? unknownHole("unresolved-function", "Ref of something that is not a name") : named(name, frame, node);
}
function nameIn(node, frame) {
  const call2 = intrinsicOf(node);
  if (call2 === void 0) return node.kind === "scalar" ? node.text : void 0;
  needsExtensions("A function inside of Ref or Fn::GetAtt", frame.scope);
  const { name, argument } = call2;
  if (name === "Fn::Sub" && argument.kind === "scalar" && frame.scope.template.resources.has(argument.text)) {
    return argument.text;
  }
  const value = evaluated(node, frame);
  return typeof value === "string" ? value : void 0;
}
function named(name, frame, node) {
  if (name === "AWS::NoValue") return void 0;
  const { scope } = frame;
  if (PSEUDO_PARAMETERS.has(name))
    return unknownHole("parameter", OF_ONE_STACK.has(name) ? scope.template.path + name : name);
  const variable = scope.variables.get(name);
  if (variable !== void 0) return variable;
  const parameter = scope.parameters.get(name);
  if (parameter !== void 0) {
    comesThrough(frame, parameter.via);
    return frame.inCondition ? parameter.compared : parameter.value;
  }
  if (scope.template.resources.has(name)) return refHole(idOf2(scope.template, name));
  return undefinedName(name, `Ref ${name}`, frame, node);
}
function getAtt(intrinsic, frame, node) {
  const [first, ...rest] = argumentsOf(intrinsic);
  const name = first === void 0 ? void 0 : nameIn(first, frame);
  if (name === void 0) return unknownHole("unresolved-function", "Fn::GetAtt");
  if (rest.length === 0) {
    const dot = name.indexOf(".");
    return dot < 0 ? unknownHole("unresolved-function", `Fn::GetAtt ${name}`) : attribute(name.slice(0, dot), name.slice(dot + 1), frame, node);
  }
  const parts = rest.map((part) => evaluated(part, frame));
  return parts.every(isScalar) ? attribute(name, parts.join("."), frame, node) : unknownHole("unresolved-function", `Fn::GetAtt ${name}`);
}
var ANSWERS_ANYTHING = /^(?:Custom::|AWS::CloudFormation::(?:CustomResource|Stack|WaitCondition)$|AWS::SSM::Parameter$)/;
function attribute(name, of, frame, node) {
  const { template } = frame.scope;
  const output = frame.scope.output?.(name, of, frame, node);
  if (output !== void 0) return output;
  const target = template.resources.get(name);
  if (target !== void 0) {
    const type = typeOf(target.value);
    if (type !== void 0 && ANSWERS_ANYTHING.test(type)) {
      return unknownHole("unresolved-function", `${of} of ${name}, which ${type} answers when it is deployed`);
    }
    return refHole(idOf2(template, name), of);
  }
  return undefinedName(name, `Fn::GetAtt ${name}.${of}`, frame, node);
}
function undefinedName(name, what, frame, node) {
  const { template } = frame.scope;
  if (template.transforms.length > 0) return unknownHole("macro", what);
  const dot = name.indexOf(".");
  if (dot > 0 && template.resources.has(name.slice(0, dot))) return unknownHole("module-not-available", what);
  if (!/^(?:AWS::)?[A-Za-z0-9]+$/.test(name)) return unknownHole("unresolved-function", what);
  frame.scope.problem(
    {
      level: "warning",
      kind: "undefined-reference",
      message: `This template refers to ${name}, which is none of its parameters or resources`,
      next: "Correct the name, or declare it: AWS rejects such a template."
    },
    node
  );
  return unknownHole("unresolved-function", what);
}

// src/inputs/cloudformation/sub.ts
function sub(intrinsic, frame, node) {
  const { argument } = intrinsic;
  const [text2, names] = argument.kind === "list" ? argument.items : [argument, void 0];
  if (text2?.kind !== "scalar" || text2.tag !== void 0) return unresolved("Fn::Sub");
  const parts = pieces(text2.text).map((piece) => {
    if ("literal" in piece) return piece.literal;
    const own = entriesByKey(names).get(piece.name);
    if (own !== void 0) return evaluated(own.value, frame);
    const dot = piece.name.indexOf(".");
    if (dot < 0) return named(piece.name, frame, node);
    return attribute(piece.name.slice(0, dot), piece.name.slice(dot + 1), frame, node);
  });
  return overChoices(
    "Fn::Sub",
    parts,
    (decided) => concatenated(
      decided.map((part) => part ?? ""),
      "Fn::Sub",
      frame
    )
  );
}
function pieces(text2) {
  const found = [];
  let from = 0;
  for (let open2 = text2.indexOf("${"); open2 >= 0; open2 = text2.indexOf("${", from)) {
    const close = text2.indexOf("}", open2);
    if (close < 0) break;
    found.push({ literal: text2.slice(from, open2) });
    const name = text2.slice(open2 + 2, close).trim();
    found.push(name.startsWith("!") ? { literal: `\${${name.slice(1)}}` } : { name });
    from = close + 1;
  }
  found.push({ literal: text2.slice(from) });
  return found;
}

// src/inputs/cloudformation/transform-call.ts
var INCLUDE = "AWS::Include";
function transformCalls(value) {
  if (value === void 0) return [];
  return (value.kind === "list" ? value.items : [value]).map((node) => {
    const name = node.kind === "map" ? entryOf(node, "Name")?.value : node;
    const location = entryOf(entryOf(node, "Parameters")?.value, "Location")?.value;
    return { name: plain(name) ?? "", location: plain(location), node };
  });
}
function plain(node) {
  return node?.kind === "scalar" && node.tag === void 0 ? node.text : void 0;
}
var MAX_DETAIL2 = 200;
function leftBy(value) {
  const [call2] = transformCalls(value);
  return call2?.name === INCLUDE ? unknownHole("module-not-available", (call2.location ?? INCLUDE).slice(0, MAX_DETAIL2)) : unknownHole("macro", (call2?.name || "Fn::Transform").slice(0, MAX_DETAIL2));
}

// src/inputs/cloudformation/functions.ts
function call(intrinsic, node, frame) {
  switch (intrinsic.name) {
    case "Ref":
      return ref(intrinsic, frame, node);
    case "Fn::GetAtt":
      return getAtt(intrinsic, frame, node);
    case "Fn::Sub":
      return sub(intrinsic, frame, node);
    case "Fn::Join":
      return join(intrinsic, frame);
    case "Fn::Select":
      return select(intrinsic, frame, node);
    case "Fn::Split":
      return split(intrinsic, frame);
    case "Fn::FindInMap":
      return findInMap(intrinsic, frame, node);
    case "Fn::ImportValue":
      return imported(intrinsic, frame);
    case "Fn::Base64":
      return base64(intrinsic, frame);
    case "Fn::Cidr":
      return cidr(intrinsic, frame);
    case "Fn::GetAZs":
      return zones(intrinsic, frame);
    case "Fn::Length":
      needsExtensions(intrinsic.name, frame.scope);
      return length(intrinsic, frame);
    case "Fn::ToJsonString":
      needsExtensions(intrinsic.name, frame.scope);
      return jsonString(intrinsic, frame);
    case "Fn::Transform":
      return leftBy(intrinsic.argument);
    default:
      return unresolved(intrinsic.name);
  }
}
function select(intrinsic, frame, node) {
  const args = argumentsOf(intrinsic).map((part) => evaluated(part, frame));
  return overChoices("Fn::Select", args, (decided) => {
    const [index, from] = decided;
    const at2 = isScalar(index) ? Number(index) : Number.NaN;
    if (!isList(from) || !Number.isInteger(at2)) return unresolved("Fn::Select", decided);
    const value = from[at2];
    if (value !== void 0) return value;
    frame.scope.problem(
      {
        level: "warning",
        kind: "select-out-of-range",
        message: `Fn::Select asks for index ${at2} of a list of ${from.length}`,
        next: "Correct the index, which counts from 0: AWS rejects such a template."
      },
      node
    );
    return unresolved("Fn::Select");
  });
}
function split(intrinsic, frame) {
  const args = argumentsOf(intrinsic).map((part) => evaluated(part, frame));
  return overChoices("Fn::Split", args, (decided) => {
    const [delimiter, text2] = decided;
    if (typeof delimiter !== "string" || delimiter === "" || !isScalar(text2)) return unresolved("Fn::Split", decided);
    const parts = String(text2).split(delimiter);
    return frame.scope.spend(parts.length) ? parts : unknownHole("analysis-limit", "Fn::Split");
  });
}
function imported(intrinsic, frame) {
  const name = evaluated(intrinsic.argument, frame);
  return unknownHole("imported", name === void 0 ? "Fn::ImportValue" : inWords2(name));
}
function zones({ argument, name }, frame) {
  const isNothing = argument.kind === "scalar" && scalarValue(argument) === null;
  const region = isNothing ? "" : evaluated(argument, frame);
  return unknownHole("unresolved-function", isScalar(region) && region !== "" ? `${name} ${region}` : name);
}
function inWords2(name) {
  if (!isHole(name)) return isScalar(name) ? String(name) : "Fn::ImportValue";
  if (name.kind === "text") return name.parts.map(inWords2).join("");
  return name.kind === "unknown" && name.detail !== void 0 ? `\${${name.detail}}` : "${...}";
}

// src/inputs/cloudformation/loop.ts
var LOOP = "Fn::ForEach";
function isLoop({ key }) {
  return key.text.startsWith(`${LOOP}::`);
}
function loopOf({ key, value }) {
  if (value.kind !== "list") return void 0;
  const [named3, collection, body, ...more] = value.items;
  if (named3 === void 0 || collection === void 0 || body?.kind !== "map" || more.length > 0) return void 0;
  const names = named3.kind === "list" ? named3.items : [named3];
  const identifiers = names.flatMap((name) => name.kind === "scalar" && name.text !== "" ? [name.text] : []);
  if (identifiers.length === 0 || identifiers.length !== names.length) return void 0;
  return { key: key.text, identifiers, collection, body };
}
function itemsOf(loop, frame) {
  const value = evaluated(loop.collection, frame);
  return isList(value) ? value.map((item) => itemOf(item, loop)) : doubt(value, loop);
}
function itemOf(item, loop) {
  const texts = isList(item) ? item : [item];
  if (texts.length === loop.identifiers.length && texts.every(isScalar)) return texts.map(String);
  return doubt(texts.find(isHole) ?? item, loop);
}
function doubt(value, { key }) {
  return isHole(value) && value.kind === "unknown" ? value : unresolved(key, [value]);
}
function collectionOf({ key }, why, outer) {
  if (why.reason === "parameter" && why.detail !== void 0) return why.detail;
  return outer === "" ? key : `${key} in ${outer}`;
}
function loopLeft(entry, frame) {
  const loop = loopOf(entry);
  if (loop === void 0) return unknownHole("unresolved-function", entry.key.text);
  const items = itemsOf(loop, frame);
  const why = isHole(items) ? items : items.find((item) => isHole(item));
  if (why === void 0) return unknownHole("analysis-limit", loop.key);
  return why.detail?.startsWith(loop.key) ? why : unresolved(loop.key, [why]);
}

// src/inputs/cloudformation/loop-variables.ts
function loopVariables() {
  const values = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const nameFor = (what, identifier, value) => {
    const before = names.get(what);
    if (before !== void 0) return before;
    let name = identifier;
    for (let n = 2; values.has(name); n++) name = `${identifier}(${n})`;
    values.set(name, value);
    names.set(what, name);
    return name;
  };
  return {
    values,
    ofCollection: (loop, why, outer) => {
      const collection = collectionOf(loop, why, outer);
      return loop.identifiers.map((identifier, n) => {
        const value = unknownHole("parameter", `${identifier}, an item of ${collection}`);
        return { identifier, variable: nameFor(`${collection} ${n}`, identifier, value) };
      });
    },
    ofItem: (loop, why, round) => {
      const { key, identifiers } = loop;
      const value = identifiers.length === 1 ? why : unknownHole("unresolved-function", key);
      return identifiers.map((identifier, n) => {
        return { identifier, variable: nameFor(`${key} ${round} ${n}`, identifier, value) };
      });
    }
  };
}
function withVariables(text2, values) {
  if (values.size === 0 || !text2.includes("${")) return [text2];
  const pieces3 = text2.split(/(\$\{[^}]*\})/).filter((piece) => piece !== "");
  return pieces3.map((piece) => piece.startsWith("${") ? values.get(piece.slice(2, -1)) ?? piece : piece);
}

// src/inputs/cloudformation/evaluate.ts
function evaluate(node, frame, place) {
  const inner = deeper(frame, node);
  if (inner === void 0) return unknownHole("analysis-limit", "template-too-large");
  const intrinsic = intrinsicOf(node);
  if (intrinsic?.name.startsWith(LOOP)) return map(node, inner, void 0);
  if (intrinsic?.name === "Fn::If") return either(intrinsic, node, inner, place);
  if (intrinsic !== void 0) {
    const via = place === void 0 ? inner.via : [];
    const value = call(intrinsic, node, { ...inner, via });
    if (place !== void 0 && value !== void 0) note(node, inner, place, via);
    return value;
  }
  if (place !== void 0) note(node, inner, place, NOTHING2);
  switch (node.kind) {
    case "scalar":
      return scalar(node, inner);
    case "list":
      return list(node, inner, place);
    case "map":
      return map(node, inner, place);
  }
}
var NOTHING2 = [];
function scalar(node, frame) {
  const value = scalarValue(node);
  if (typeof value === "string") return textOf(withoutReferences(withVariables(value, frame.scope.variables)));
  if (typeof value === "number") return String(value) === node.text ? value : node.text;
  if (value !== null) return value;
  frame.scope.problem(
    {
      level: "note",
      kind: "null-value",
      message: "A null value is taken as not written; AWS rejects a template that holds one",
      next: "Write a value, or remove the key."
    },
    node
  );
  return void 0;
}
function list(node, frame, place) {
  const items = [];
  for (const item of node.items) {
    const value = evaluate(item, frame, place && below(place, items.length));
    if (value !== void 0) items.push(value);
  }
  return items;
}
function map(node, frame, place) {
  const entries = [];
  for (const { key, value: held } of node.entries) {
    if (isLoop({ key, value: held })) return loopLeft({ key, value: held }, frame);
    if (key.text === "Fn::Transform") return leftBy(held);
    if (key.text.startsWith("Fn::")) return unknownHole("macro", key.text);
    const value = evaluate(held, frame, place && below(place, escaped2(key.text), key));
    if (value !== void 0) entries.push([key.text, value]);
  }
  return mapOf(entries);
}
function either(intrinsic, node, frame, place) {
  const [condition, then, otherwise] = argumentsOf(intrinsic);
  if (condition === void 0 || then === void 0) return unknownHole("unresolved-function", "Fn::If");
  const truth = namedTruth(condition, frame);
  const side = (chosen, at2) => chosen && evaluate(chosen, frame, at2);
  if (typeof truth === "boolean") return side(truth ? then : otherwise, place);
  if (place !== void 0) note(node, frame, place, NOTHING2);
  return choiceOf(truth, side(then, place && below(place, "$then")), side(otherwise, place && below(place, "$else")));
}
function below(place, segment, key) {
  return { pointer: child(place.pointer, segment), key, origins: place.origins };
}
function escaped2(key) {
  return key.startsWith("$") ? `$${key}` : key;
}
function note(node, frame, place, via) {
  place.origins.set(place.pointer, { at: spot(node, frame, place.key), via });
}
function spot(node, frame, key) {
  const { document } = frame.scope.template;
  const whole = document.span(node);
  const isOneLine = whole.start.line === whole.end.line;
  if (isOneLine && (node.kind === "scalar" || key === void 0)) return whole;
  if (key !== void 0) {
    const named3 = document.span(key);
    return isOneLine && named3.start.line === whole.start.line ? whole : named3;
  }
  const line = /^[^\r\n]*/.exec(document.text.slice(node.start, node.start + MAX_LINE))?.[0] ?? "";
  return document.span({ start: node.start, end: Math.min(node.end, node.start + line.trimEnd().length) });
}
var MAX_LINE = 400;

// src/inputs/cloudformation/exports.ts
function exportsOf(scope) {
  const found = /* @__PURE__ */ new Map();
  for (const { value: output } of entriesByKey(entryOf(scope.template.document.root, "Outputs")?.value).values()) {
    const written = entryOf(output, "Value")?.value;
    const named3 = entryOf(entryOf(output, "Export")?.value, "Name")?.value;
    if (written === void 0 || named3 === void 0) continue;
    const condition = entryOf(output, "Condition")?.value;
    if (condition !== void 0 && namedTruth(condition, frameOf(scope)) !== true) continue;
    const name = evaluate(named3, frameOf(scope));
    const value = evaluate(written, frameOf(scope));
    if (typeof name === "string" && value !== void 0) found.set(name, value);
  }
  return found;
}

// src/inputs/cloudformation/parameters.ts
var MAX_CHOICES = 8;
function parametersOf(document, section2, passed, path) {
  return new Map([...section2].map(([name, entry]) => [name, parameterOf(document, entry, passed, path + name)]));
}
function parameterOf(document, { key, value: node }, passed, name) {
  const type = textOf4(entryOf(node, "Type")?.value) ?? "String";
  const open2 = unknownHole("parameter", name);
  const isStored = type.startsWith("AWS::SSM::");
  const preset = isStored ? void 0 : entryOf(node, "Default");
  const known2 = withDefault(given(passed, key.text), preset === void 0 ? void 0 : plain2(preset.value));
  const spoken = isStored || known2 === void 0 ? void 0 : typed(type, known2);
  const allowed = allowedOf(node);
  const [only] = allowed;
  const isList2 = listed(type);
  const compared = spoken ?? (isList2 || allowed.length > MAX_CHOICES || only === void 0 ? open2 : amongst2(name, allowed, only));
  const isSecret = textOf4(entryOf(node, "NoEcho")?.value)?.toLowerCase() === "true";
  return {
    value: isSecret ? secretHole() : compared,
    compared,
    via: passed.at(key.text) ?? document.span(preset?.value ?? key)
  };
}
function given({ values }, name) {
  return valueAt(values, child("", name));
}
function withDefault(value, preset) {
  if (value === void 0) return preset;
  if (!isHole(value) || value.kind !== "choice" || preset === void 0) return value;
  return choiceHole(value.if, withDefault(value.then, preset), withDefault(value.else, preset));
}
function amongst2(name, allowed, only) {
  return allowed.reduceRight(
    (rest, value) => choiceHole({ kind: "equals", parameter: name, constant: String(value) }, value, rest)
  ) ?? only;
}
function allowedValues(section2, passed, path) {
  const undecided = [...section2].filter(
    ([name, { value }]) => given(passed, name) === void 0 && entryOf(value, "Default") === void 0
  );
  return new Map(
    undecided.flatMap(([name, { value }]) => {
      const allowed = allowedOf(value).map(String);
      return allowed.length === 0 ? [] : [[path + name, { allowed }]];
    })
  );
}
function allowedOf(node) {
  const allowed = entryOf(node, "AllowedValues")?.value;
  return allowed?.kind === "list" ? allowed.items.flatMap((item) => plain2(item) ?? []) : [];
}
function typed(type, value) {
  if (isList(value)) {
    if (listed(type)) return value;
    return value.every(isScalar) ? value.join(",") : unknownHole("unresolved-function", "a list as parameter");
  }
  if (isHole(value)) {
    return value.kind === "text" && listed(type) ? unknownHole("unresolved-function", "a list as parameter") : value;
  }
  if (!listed(type)) return value;
  return value === "" ? [] : String(value).split(",").map((part) => part.trim());
}
function listed(type) {
  return type === "CommaDelimitedList" || type.startsWith("List<");
}
function plain2(node) {
  return node.kind === "scalar" ? scalarValue(node) ?? void 0 : void 0;
}
function textOf4(node) {
  return node?.kind === "scalar" ? node.text : void 0;
}

// src/inputs/cloudformation/not-allowed.ts
function notAllowed({ parameters, document }, given2, log) {
  for (const [name, { value }] of given2) {
    const entry = parameters.get(name);
    const allowed = entry === void 0 ? [] : allowedOf(entry.value).map(String);
    const members = typeof value === "string" ? value.split(",").map((member2) => member2.trim()) : value;
    if (entry === void 0 || allowed.length === 0) continue;
    if (typeof value === "string" && allowed.includes(value)) continue;
    if (members.every((member2) => allowed.includes(member2))) continue;
    log.add(
      {
        level: "warning",
        kind: "value-not-allowed",
        message: `The value given for the parameter ${name} is none of its AllowedValues`,
        next: `Give one of ${allowed.slice(0, 5).join(", ")}: AWS rejects every other.`
      },
      document.span(entry.key)
    );
  }
}

// src/inputs/cloudformation/joined-document.ts
function joined(first, second) {
  const by = first.text.length + 1;
  const document = {
    ...first,
    text: `${first.text}
${second.text}`,
    span: ({ start, end }) => start < by ? first.span({ start, end }) : second.span({ start: start - by, end: end - by })
  };
  return { document, entries: second.root.entries.map((entry) => movedEntry(entry, by, /* @__PURE__ */ new Map())) };
}
function movedEntry({ key, value }, by, known2) {
  const moved = { ...key, start: key.start + by, end: key.end + by };
  return { key: moved, value: movedNode(value, by, known2) };
}
function movedNode(node, by, known2) {
  const before = known2.get(node);
  if (before !== void 0) return before;
  const at2 = { start: node.start + by, end: node.end + by };
  const moved = node.kind === "scalar" ? { ...node, ...at2 } : node.kind === "list" ? { ...node, ...at2, items: node.items.map((item) => movedNode(item, by, known2)) } : { ...node, ...at2, entries: node.entries.map((entry) => movedEntry(entry, by, known2)) };
  known2.set(node, moved);
  return moved;
}

// src/inputs/cloudformation/include.ts
var MAX_SNIPPETS = 200;
var MAX_CHARACTERS = 1e6;
function withSnippets(template, beside, log) {
  const texts = /* @__PURE__ */ new Map();
  if (!template.text.includes(INCLUDE)) return { document: template, texts };
  let document = template;
  let left = MAX_SNIPPETS;
  const written = /* @__PURE__ */ new Map();
  const snippets = /* @__PURE__ */ new Map();
  const entriesOf = (call2) => {
    const { name, location, node } = call2;
    if (name !== INCLUDE || location === void 0 || isUrl(location) || beside === void 0) return void 0;
    const told = (problem) => {
      log.add(problem, document.span(node));
      return void 0;
    };
    if (--left < 0 || document.text.length > MAX_CHARACTERS) return told(TOO_MANY);
    const file = beside(template.file, location);
    if (file === "outside") return told(outside(location));
    if (file === "absent") return told(missing(location));
    const snippet = snippets.get(file.uri) ?? snippetIn(file);
    snippets.set(file.uri, snippet);
    if (typeof snippet === "string") return told(notRead(location, snippet));
    texts.set(file.uri, snippet.text);
    const together2 = joined(document, snippet);
    document = together2.document;
    return together2.entries;
  };
  const all = (value) => {
    const found = transformCalls(value).map(entriesOf);
    return found.every((each) => each !== void 0) ? found.flat() : void 0;
  };
  const inserted = (node) => {
    const before = written.get(node);
    if (before !== void 0 || node.kind === "scalar") return before ?? node;
    const made = node.kind === "list" ? { ...node, items: node.items.map(inserted) } : mapInserted(node);
    written.set(node, made);
    return made;
  };
  const mapInserted = (node) => {
    const { tag, ...map2 } = node;
    const own = tag === "!Transform" ? all(map2) : void 0;
    if (own !== void 0) return { ...map2, entries: own };
    return { ...node, entries: node.entries.flatMap((entry) => entryInserted(entry)) };
  };
  const entryInserted = ({ key, value }) => {
    const own = key.text === "Fn::Transform" ? all(value) : void 0;
    return own ?? [{ key, value: inserted(value) }];
  };
  const { root } = template;
  if (root.kind !== "map") return { document, texts };
  const entries = root.entries.flatMap(({ key, value }) => {
    if (key.text !== "Transform") return [{ key, value: inserted(value) }];
    const calls = transformCalls(value).map((call2) => ({ call: call2, own: entriesOf(call2) }));
    const items = calls.flatMap(({ call: call2, own }) => own === void 0 ? [call2.node] : []);
    const rest = { kind: "list", items, start: value.start, end: value.end };
    return [{ key, value: rest }, ...calls.flatMap(({ own = [] }) => own)];
  });
  return { document: { ...document, root: { ...root, entries: last2(entries) } }, texts };
}
function last2(entries) {
  return [...new Map(entries.map((entry) => [entry.key.text, entry])).values()];
}
function isUrl(location) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(location);
}
function snippetIn(file) {
  const opened = openFile(file);
  const read = "problem" in opened ? opened : opened.text();
  if ("problem" in read) return read.problem.message;
  const { text: text2 } = read;
  const { uri } = file;
  const json = /^\s*\{/.test(text2) ? readJson(text2, uri) : void 0;
  const yaml = json?.value === void 0 ? readYaml(text2, uri) : void 0;
  const document = json?.value ?? yaml?.value[0];
  if (document === void 0) return yaml?.problems[0]?.message ?? "it is empty";
  const { root } = document;
  return root.kind === "map" ? { ...document, root } : "it is no map";
}
var NEXT = "Scan the processed template (aws cloudformation get-template --template-stage Processed).";
var TOO_MANY = {
  level: "warning",
  kind: "template-too-large",
  message: "This template includes more than a template can hold; this and what follows was not read",
  next: NEXT
};
function outside(location) {
  const message = `This template includes ${location.slice(0, 200)}, which lies outside of what is scanned, so it was not read`;
  return { level: "warning", kind: "outside-the-tree", message, next: "Scan the folder that holds both." };
}
function missing(location) {
  const message = `This template includes ${location.slice(0, 200)}, but there is no such file`;
  return {
    level: "warning",
    kind: "missing-include",
    message,
    next: "Correct the path, which is relative to the template."
  };
}
function notRead(location, why) {
  const message = `This template includes ${location.slice(0, 200)}, which could not be read: ${why}`;
  return { level: "warning", kind: "unreadable-include", message, next: "Mend the snippet, which must be a map." };
}

// src/inputs/cloudformation/existence.ts
function existenceOf(name, resource, scope) {
  const condition = entryOf(resource, "Condition")?.value;
  const own = condition === void 0 ? true : namedTruth(condition, frameOf(scope));
  const loop = scope.existence.get(name) ?? true;
  return scope.exists === true && loop === true ? own : and([scope.exists, loop, own]);
}

// src/inputs/cloudformation/outputs.ts
function outputOf(name, frame) {
  const { document } = frame.scope.template;
  const output = entriesByKey(entryOf(document.root, "Outputs")?.value).get(name);
  const written = entryOf(output?.value, "Value")?.value;
  if (output === void 0 || written === void 0) return void 0;
  const nothing = unknownHole("unresolved-function", `Outputs.${name}`);
  const condition = entryOf(output.value, "Condition")?.value;
  const truth = condition === void 0 ? true : namedTruth(condition, frame);
  if (truth === false) return nothing;
  comesThrough(frame, document.span(written));
  const value = evaluate(written, frame) ?? nothing;
  return truth === true ? value : choiceOf(truth, value, nothing) ?? nothing;
}

// src/inputs/cloudformation/stack-problems.ts
var MAX_NAME = 200;
function notAtHand(name, where) {
  const at2 = isHole(where) ? where.detail : where;
  const place = at2 === void 0 || at2 === name ? "is only named at deploy" : `lies at ${short(at2)}`;
  return {
    level: "note",
    kind: "module-not-available",
    message: `The template of the nested stack ${short(name)} ${place}: nothing is downloaded, so its resources are not judged`,
    next: "Scan that template too, or name it by a path relative to this one, as `aws cloudformation package` takes it."
  };
}
function unobtainable(name, path, why) {
  const stack = `The nested stack ${short(name)} has the template ${short(path)}`;
  switch (why) {
    case "absent": {
      const next = "Correct the path, which is relative to the template that nests it.";
      return { level: "warning", kind: "missing-template", message: `${stack}, but there is no such file`, next };
    }
    case "outside": {
      const message = `${stack}, which lies outside of what is scanned, so it was not read`;
      return { level: "warning", kind: "outside-the-tree", message, next: "Scan the folder that holds both." };
    }
    case "unread": {
      const message = `${stack}, which could not be read, so its resources are not judged`;
      return { level: "warning", kind: "unreadable-template", message, next: "Mend that file." };
    }
    case "no-template": {
      const message = `${stack}, which is no CloudFormation template`;
      return { level: "warning", kind: "unreadable-template", message, next: "Correct the path." };
    }
  }
}
function circular(name, path) {
  return {
    level: "warning",
    kind: "circular-stack",
    message: `The nested stack ${short(name)} has the template ${short(path)}, which nests the very template that it stands in`,
    next: "Break the circle: such a stack can never be deployed."
  };
}
function mutual(name) {
  return {
    level: "warning",
    kind: "circular-dependency",
    message: `A parameter of the nested stack ${short(name)} needs an output of the same stack, perhaps by way of others`,
    next: "Break the circle: AWS rejects such a template."
  };
}
function deep(name) {
  return {
    level: "warning",
    kind: "stack-too-deep",
    message: `The nested stack ${short(name)} lies more than ten stacks deep, so it was not read`,
    next: "Nest fewer stacks, or scan its template by itself."
  };
}
function tooMany(name) {
  return {
    level: "warning",
    kind: "too-many-stacks",
    message: `The nested stack ${short(name)} was not read: with it, this template would hold more than can be deployed at once`,
    next: "Nest fewer stacks, or scan its template by itself."
  };
}
function undefinedOutput(stack, output) {
  return {
    level: "warning",
    kind: "undefined-output",
    message: `The template of the nested stack ${short(stack)} has no output ${short(output)}`,
    next: "Correct the name, or add the output: AWS rejects such a template."
  };
}
function short(text2) {
  return text2.slice(0, MAX_NAME);
}

// src/inputs/cloudformation/cdk-metadata.ts
var LONGEST_PATH = 1e3;
function constructPath(resource) {
  return noted(resource, "aws:cdk:path")?.slice(0, LONGEST_PATH);
}
function assetPath(resource, property) {
  return noted(resource, "aws:asset:property") === property ? noted(resource, "aws:asset:path") : void 0;
}
function noted(resource, key) {
  const value = entryOf(entryOf(resource, "Metadata")?.value, key)?.value;
  return value?.kind === "scalar" && value.tag === void 0 && value.text !== "" ? value.text : void 0;
}

// src/inputs/cloudformation/stack-template.ts
var LOCATED_BY = /* @__PURE__ */ new Map([
  ["AWS::CloudFormation::Stack", "TemplateURL"],
  ["AWS::Serverless::Application", "Location"]
]);
var LONGEST_URL = 200;
function isStack(resource) {
  return LOCATED_BY.has(typeOf(resource) ?? "");
}
function templatePath(name, resource, scope) {
  const property = LOCATED_BY.get(typeOf(resource) ?? "") ?? "";
  const asset = assetPath(resource, property);
  if (asset !== void 0) return asset;
  const node = entryOf(entryOf(resource, "Properties")?.value, property)?.value;
  const location = node === void 0 ? void 0 : evaluate(node, frameOf(scope));
  if (typeof location !== "string" || location === "") return unknownHole("module-not-available", name);
  return isUrl2(location) ? unknownHole("module-not-available", location.slice(0, LONGEST_URL)) : location;
}
function isUrl2(location) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(location);
}

// src/inputs/cloudformation/nested-stacks.ts
var MAX_DEPTH2 = 10;
function nestedStacks(place, library, open2) {
  const known2 = /* @__PURE__ */ new Map();
  const stackAt = (name, resource, frame) => {
    const before = known2.get(name);
    if (before !== void 0) return before;
    known2.set(name, "opening");
    const exists2 = existenceOf(name, resource, frame.scope);
    const stack = exists2 === false ? "nowhere" : opened(name, resource, exists2, frame);
    known2.set(name, stack);
    return stack;
  };
  const opened = (name, resource, exists2, frame) => {
    const { scope } = frame;
    const { document } = scope.template;
    const why = (problem) => {
      scope.problem(problem, scope.template.resources.get(name)?.key ?? resource);
      return unknownHole("module-not-available", name);
    };
    const path = templatePath(name, resource, scope);
    if (isHole(path) || library.beside === void 0) return why(notAtHand(name, path));
    if (place.around.length >= MAX_DEPTH2) return why(deep(name));
    const template = library.template(document.file, path);
    if (typeof template === "string") return why(unobtainable(name, path, template));
    const around = [...place.around, document.file];
    if (around.includes(template.file)) return why(circular(name, path));
    if (!library.addStack(template.text.length)) return why(tooMany(name));
    const passed = passedBy(resource, frame);
    return open2(template, {
      root: place.root,
      path: `${place.path}${name}/`,
      exists: exists2,
      around,
      passed,
      allowed: scope.allowed,
      enumerated: scope.enumerated
    });
  };
  return {
    output: (name, attribute2, frame, node) => {
      const resource = frame.scope.template.resources.get(name)?.value;
      if (resource === void 0 || !isStack(resource) || !attribute2.startsWith("Outputs.")) return void 0;
      const what = `${name}.${attribute2}`;
      const stack = stackAt(name, resource, frame);
      if (stack === "opening") frame.scope.problem(mutual(name), node);
      if (stack === "opening" || stack === "nowhere") return unknownHole("unresolved-function", `Fn::GetAtt ${what}`);
      if (isHole(stack)) return unknownHole("module-not-available", what);
      const output = attribute2.slice("Outputs.".length);
      const value = outputOf(output, { ...frameOf(stack.scope), depth: frame.depth + 1, via: frame.via });
      if (value === void 0) frame.scope.problem(undefinedOutput(name, output), node);
      return value ?? unknownHole("unresolved-function", `Fn::GetAtt ${what}`);
    },
    all: (scope) => [...scope.template.resources].flatMap(([name, { value }]) => {
      const stack = isStack(value) ? stackAt(name, value, frameOf(scope)) : "nowhere";
      return typeof stack === "string" ? [] : [stack];
    })
  };
}
function passedBy(resource, frame) {
  const parameters = entryOf(entryOf(resource, "Properties")?.value, "Parameters")?.value;
  if (parameters === void 0) return { values: mapOf([]), at: () => void 0 };
  const values = evaluate(parameters, { ...frame, via: [] }) ?? mapOf([]);
  const { span } = frame.scope.template.document;
  const isPlain = parameters.kind === "map" && intrinsicOf(parameters) === void 0;
  const line = (name) => isPlain ? entryOf(parameters, name)?.value : parameters;
  return {
    values,
    at: (name) => {
      const node = line(name);
      return node && span(node);
    }
  };
}

// src/vocabulary/coerce-scalar.ts
function coerceScalar(value, type) {
  switch (type) {
    case "boolean":
      return coerceBoolean(value);
    case "integer":
      return coerceNumber(value, "a whole number", /^[+-]?[0-9]{1,15}$/, Number.isInteger);
    case "number":
      return coerceNumber(
        value,
        "a number",
        /^[+-]?[0-9]{1,15}(\.[0-9]{1,15})?([eE][+-]?[0-9]{1,2})?$/,
        Number.isFinite
      );
    case "string":
      return coerceString(value);
  }
  if (typeof type === "object" && "enum" in type) {
    return type.enum.every((each) => typeof each === "number") ? coerceScalar(value, "number") : coerceString(value);
  }
  return { fits: false, wanted: "something else" };
}
function coerceBoolean(value) {
  if (typeof value === "boolean") return { fits: true, value };
  const text2 = typeof value === "string" ? value.toLowerCase() : "";
  if (text2 === "true" || text2 === "false") return { fits: true, value: text2 === "true" };
  return { fits: false, wanted: "true or false" };
}
function coerceNumber(value, wanted, text2, fits) {
  if (typeof value === "number" && fits(value)) return { fits: true, value };
  if (typeof value === "string" && text2.test(value)) return { fits: true, value: Number(value) };
  return { fits: false, wanted };
}
function coerceString(value) {
  if (!isScalar(value)) return { fits: false, wanted: "a text" };
  return { fits: true, value: typeof value === "string" ? value : String(value) };
}

// src/vocabulary/coerce.ts
function coerce(type, properties, misfit) {
  const schema = typeSchema(type);
  if (schema === void 0) return { properties, remarks: [] };
  const remarks = [];
  const walk = { type, schema, remarks, misfit };
  return { properties: coerceMembers(walk, properties, schema, "", 0), remarks };
}
var MAX_DEPTH3 = 200;
function coerceValue(walk, value, type, at2, depth) {
  if (type === "json" || depth > MAX_DEPTH3) return value;
  if (isHole(value)) {
    if (value.kind !== "choice") return value;
    const side = (name, each) => each === void 0 ? void 0 : coerceValue(walk, each, type, `${at2}/${name}`, depth + 1);
    const [then, otherwise] = [side("$then", value.then), side("$else", value.else)];
    return then === value.then && otherwise === value.else ? value : choiceHole(value.if, then, otherwise);
  }
  if (typeof type === "object") {
    if ("union" in type) return coerceValue(walk, value, memberFor(value, type.union), at2, depth + 1);
    if ("list" in type) {
      if (!isList(value)) return wrong(walk, value, "a list", at2);
      const items = value.map((each, i) => coerceValue(walk, each, type.list, child(at2, i), depth + 1));
      return items.some((each, i) => each !== value[i]) ? items : value;
    }
    if ("map" in type || "ref" in type) {
      if (!isMap(value)) return wrong(walk, value, "a map", at2);
      const definition = definitionOf(walk.schema, type);
      if (definition !== void 0) return coerceMembers(walk, value, definition, at2, depth + 1);
      return "map" in type ? coerceEntries(value, (_, each, to) => coerceValue(walk, each, type.map, to, depth + 1), at2) : value;
    }
  }
  const scalar2 = coerceScalar(value, type);
  return scalar2.fits ? scalar2.value : wrong(walk, value, scalar2.wanted, at2);
}
function coerceMembers(walk, map2, definition, at2, depth) {
  const member2 = (name, value, to) => {
    const type = propertyType(definition, name);
    if (type !== void 0) return coerceValue(walk, value, type, to, depth);
    walk.remarks.push(unknownProperty(walk, name, definition, at2, to));
    return value;
  };
  return coerceEntries(map2, member2, at2);
}
function coerceEntries(map2, each, at2) {
  let changed = false;
  const entries = Object.entries(map2).map(([key, value]) => {
    const to = child(at2, key.startsWith("$") ? `$${key}` : key);
    const next = each(key, value, to);
    changed ||= next !== value;
    return [key, next];
  });
  return changed ? mapOf(entries) : map2;
}
function memberFor(value, members) {
  const takes = (type) => {
    if (type === "json") return true;
    if (isList(value)) return typeof type === "object" && "list" in type;
    if (isMap(value)) return typeof type === "object" && ("map" in type || "ref" in type);
    const scalar2 = coerceScalar(value, type);
    return scalar2.fits && scalar2.value === value;
  };
  return members.find(takes) ?? members[0];
}
function wrong(walk, value, wanted, at2) {
  if (walk.misfit !== void 0) return walk.misfit;
  const found = isList(value) ? "a list" : isMap(value) ? "a map" : JSON.stringify(value).slice(0, 80);
  walk.remarks.push({ pointer: at2, kind: "wrong-type", message: `${nameOf(at2)} must be ${wanted}, but is ${found}` });
  return value;
}
function unknownProperty(walk, name, definition, at2, to) {
  const kind = "unknown-property";
  if (at2 === "" && Object.hasOwn(walk.schema.attributes, name)) {
    return { pointer: to, kind, message: `${name} is read-only: ${walk.type} reports it, nobody can set it` };
  }
  const suggestion = didYouMean(name, Object.keys(definition.properties));
  const message = `${walk.type} has no property ${nameOf(to)}`;
  if (suggestion === void 0) return { pointer: to, kind, message };
  return { pointer: to, kind, message: `${message}: did you mean ${suggestion}?`, suggestion };
}
function nameOf(pointer) {
  return pointer.slice(1).slice(0, 300).replace(/\/\$(then|else)(?=\/|$)/g, "").replace(/\/(\d+)(?=\/|$)/g, "[$1]").replaceAll("/", ".");
}

// src/inputs/cloudformation/identity.ts
var LONGEST_NAME = 255;
function identityOf(type, properties, logicalId) {
  const name = type === "AWS::S3::Bucket" ? field(properties, "BucketName") : void 0;
  return typeof name === "string" && name !== "" && name.length <= LONGEST_NAME ? name : logicalId;
}

// src/inputs/cloudformation/properties.ts
function propertiesOf(type, resource, scope, unsaid, origins) {
  const beside = entryOf(resource, "Fn::Transform")?.value;
  const { declared, open: open2 } = writtenIn(resource, scope, origins);
  const why = open2 ?? (beside === void 0 ? unsaid : leftBy(beside));
  return why === void 0 ? declared : withUnknowns(type, declared, why);
}
function writtenIn(resource, scope, origins) {
  const written = entryOf(resource, "Properties");
  if (written === void 0 || isEmpty(written.value)) return { declared: mapOf([]) };
  const frame = frameOf(scope);
  const { value: node, key } = written;
  if (node.kind === "map" && intrinsicOf(node) === void 0) {
    const own = node.entries.filter((entry) => !entry.key.text.startsWith("Fn::"));
    const value2 = evaluate({ ...node, entries: own }, frame, { pointer: "", key, origins });
    const declared = isMap(value2) ? value2 : mapOf([]);
    const made = node.entries.find((entry) => entry.key.text.startsWith("Fn::"));
    return made === void 0 ? { declared } : { declared, open: leftOf(made, frame) };
  }
  const value = evaluate(node, frame, { pointer: "", key, origins });
  if (isMap(value)) return { declared: value };
  const open2 = isHole(value) && value.kind === "unknown" ? value : unknownHole("unresolved-function", "the properties");
  return { declared: mapOf([]), open: open2 };
}
function leftOf(entry, frame) {
  if (isLoop(entry)) return loopLeft(entry, frame);
  return entry.key.text === "Fn::Transform" ? leftBy(entry.value) : unknownHole("unresolved-function", entry.key.text);
}
function isEmpty(node) {
  return node.kind === "scalar" && node.plain && node.text === "";
}
function withUnknowns(type, declared, unknown) {
  const unwritable = new Set(inexpressibleIn(type, "template"));
  const names = Object.keys(typeSchema(type)?.properties ?? {}).filter(
    (name) => !Object.hasOwn(declared, name) && !unwritable.has(child("", name))
  );
  return mapOf([...Object.entries(declared), ...names.map((name) => [name, unknown])]);
}

// src/inputs/cloudformation/remarks.ts
function noteRemark(remark, resource, origins, log) {
  let pointer = remark.pointer;
  while (pointer !== void 0 && !origins.has(pointer)) pointer = parent(pointer);
  log.add(
    {
      level: "note",
      kind: remark.kind,
      message: `${resource}: ${remark.message}`,
      next: remark.suggestion === void 0 ? NEXT2[remark.kind] : `Write ${remark.suggestion}.`
    },
    origins.get(pointer ?? "")?.at
  );
}
var NEXT2 = {
  "unknown-property": "Check the spelling: no rule reads a property of this name.",
  "wrong-type": "Correct the value: AWS rejects it, or reads it in another way."
};

// src/inputs/cloudformation/unread.ts
var KNOWN_TRANSFORMS = /* @__PURE__ */ new Set([
  "AWS::CodeDeployBlueGreen",
  "AWS::LanguageExtensions",
  "AWS::SecretsManager-2020-07-23",
  "AWS::SecretsManager-2024-09-16",
  "AWS::Serverless-2016-10-31",
  "AWS::ServiceCatalog"
]);
function unknownMacro({ document, resources }) {
  const section2 = transformCalls(entryOf(document.root, "Transform")?.value);
  const unknown = section2.find(({ name }) => !KNOWN_TRANSFORMS.has(name) && name !== INCLUDE);
  if (unknown !== void 0) return leftBy(unknown.node);
  const beside = resources.get("Fn::Transform")?.value;
  const hole2 = beside === void 0 ? void 0 : leftBy(beside);
  return hole2?.reason === "macro" ? hole2 : void 0;
}
function unreadResources(scope, log) {
  const { document, resources } = scope.template;
  const section2 = entryOf(document.root, "Transform");
  const found = [];
  for (const { name, node } of transformCalls(section2?.value)) {
    if (KNOWN_TRANSFORMS.has(name)) continue;
    const hole2 = leftBy(node);
    found.push(hole2);
    log.add(noteOf(hole2), section2 && document.span(section2.key));
  }
  for (const entry of resources.values()) {
    const why = unreadAt(entry, scope);
    if (why === void 0) continue;
    found.push(why);
    log.add(noteOf(why, entry), document.span(entry.key));
  }
  return found[0];
}
function unreadAt(entry, scope) {
  const { key, value } = entry;
  if (key.text === "Fn::Transform") return leftBy(value);
  if (isLoop(entry)) return loopLeft(entry, frameOf(scope));
  const made = typeOf(value) === void 0 ? entryOf(value, "Fn::Transform") : void 0;
  return made === void 0 ? moduleOf(value) : leftBy(made.value);
}
var MODULE = /::MODULE$/;
function moduleOf(resource) {
  const type = typeOf(resource);
  if (type !== void 0)
    return MODULE.test(type) ? unknownHole("module-not-available", type.slice(0, 200)) : void 0;
  const written = entryOf(resource, "Type")?.value;
  if (written?.tag === void 0) return void 0;
  const named3 = written.kind === "scalar" ? written.text : "";
  return unknownHole("module-not-available", `${written.tag.slice(1)} ${named3}`.trim().slice(0, 200));
}
function isMade(entry) {
  const { key, value } = entry;
  const isFunction = (text2) => text2.startsWith("Fn::");
  if (isFunction(key.text) || intrinsicOf(value) !== void 0 || moduleOf(value) !== void 0) return true;
  return value.kind === "map" && value.entries.some((each) => isFunction(each.key.text));
}
var NEXT3 = "Scan the processed template (aws cloudformation get-template --template-stage Processed).";
function noteOf({ reason, detail = "" }, entry) {
  switch (reason) {
    case "macro": {
      const message = `This template runs the macro ${detail} at deploy: what it adds is unknown, what is written is taken to stay`;
      return { level: "note", kind: "macro", message, next: NEXT3 };
    }
    case "module-not-available": {
      const message = `What ${detail} brings into this template is not at hand: resources that it holds are not judged`;
      return { level: "note", kind: "module-not-available", message, next: NEXT3 };
    }
    default: {
      const message = `The resources that ${entry?.key.text.slice(0, 200)} makes are not judged`;
      return { level: "note", kind: "unread-loop", message, next: NEXT3 };
    }
  }
}

// src/inputs/cloudformation/resources.ts
var SOMEWHERE = {
  account: unknownHole("parameter", "AWS::AccountId"),
  region: unknownHole("parameter", "AWS::Region"),
  partition: unknownHole("parameter", "AWS::Partition")
};
function resourcesOf(scope, log) {
  const unsaid = unknownMacro(scope.template);
  return [...scope.template.resources.values()].flatMap((entry) => resourceOf(entry, unsaid, scope, log) ?? []);
}
function resourceOf({ key, value: node }, unsaid, scope, log) {
  const type = typeOf(node);
  if (type === void 0) {
    if (!isMade({ key, value: node })) scope.problem(typeless(key.text), key);
    return void 0;
  }
  const exists2 = existenceOf(key.text, node, scope);
  if (exists2 === false) return void 0;
  const { template } = scope;
  const path = constructPath(node);
  const origins = /* @__PURE__ */ new Map();
  const declared = propertiesOf(type, node, scope, unsaid, origins);
  origins.set("", { at: template.document.span(key), via: [] });
  const { properties, remarks } = coerce(type, declared, unsaid);
  for (const remark of remarks) noteRemark(remark, key.text, origins, log);
  return {
    id: idOf2(template, key.text),
    identity: identityOf(type, properties, template.path + key.text),
    type,
    exists: exists2 === true ? true : choiceHole(exists2, true, void 0),
    ...path !== void 0 && { path },
    properties,
    origins,
    scope: SOMEWHERE,
    recorded: false
  };
}
function typeless(name) {
  return {
    level: "warning",
    kind: "resource-without-type",
    message: `${name} stands under Resources without a Type, so it was not judged`,
    next: "Give it a Type, or move it out of Resources: AWS rejects such a template."
  };
}

// src/inputs/cloudformation/sam-s3-events.ts
var SECTION = "NotificationConfiguration";
var LIST = "LambdaConfigurations";
function withS3Events(resources) {
  const events = resources.filter(({ type }) => type === "AWS::Serverless::Function").flatMap(s3Events);
  if (events.length === 0) return resources;
  return resources.map((resource) => {
    const own = events.filter(({ bucket }) => bucket === resource.id);
    return resource.type === "AWS::S3::Bucket" && own.length > 0 ? own.reduce(notifying, resource) : resource;
  });
}
function s3Events(fn) {
  const events = field(fn.properties, "Events");
  if (!isMap(events)) return [];
  return Object.entries(events).flatMap(([name, event]) => {
    const properties = field(event, "Properties");
    const bucket = field(properties, "Bucket");
    if (field(event, "Type") !== "S3" || !isHole(bucket) || bucket.kind !== "ref") return [];
    const filter = field(properties, "Filter");
    const written = field(properties, "Events");
    const configurations = (isList(written) ? written : written === void 0 ? [] : [written]).map(
      (each) => mapOf([
        ["Event", each],
        ["Function", refHole(fn.id, "Arn")],
        ...filter === void 0 ? [] : [["Filter", filter]]
      ])
    );
    const origin = fn.origins.get(child("/Events", name));
    return [{ bucket: bucket.resource, function: fn, configurations, origin }];
  });
}
function notifying(bucket, event) {
  const before = field(bucket.properties, SECTION);
  const after = appended(before, event.configurations);
  const { exists: exists2 } = event.function;
  const isOpen2 = exists2 !== true && exists2.kind === "choice";
  const value = isOpen2 ? choiceHole(exists2.if, after, before) : after;
  return {
    ...bucket,
    properties: mapOf([...Object.entries(bucket.properties), [SECTION, value]]),
    origins: withOrigins(bucket.origins, event, isOpen2 ? `/${SECTION}/$then/${LIST}` : `/${SECTION}/${LIST}`, value)
  };
}
function appended(before, configurations) {
  if (isHole(before) && before.kind === "choice") {
    return choiceHole(before.if, appended(before.then, configurations), appended(before.else, configurations));
  }
  if (before !== void 0 && !isMap(before)) return before;
  const list2 = field(before, LIST);
  if (list2 !== void 0 && !isList(list2)) return before;
  return mapOf([...Object.entries(before ?? {}), [LIST, [...list2 ?? [], ...configurations]]]);
}
function withOrigins(before, { origin, configurations }, list2, value) {
  if (origin === void 0) return before;
  const written = field(isHole(value) && value.kind === "choice" ? value.then : value, LIST);
  const last3 = isList(written) ? written.length : 0;
  const origins = new Map(before);
  for (const pointer of [`/${SECTION}`, list2]) if (!origins.has(pointer)) origins.set(pointer, origin);
  for (let i = last3 - configurations.length; i >= 0 && i < last3; i++) origins.set(child(list2, i), origin);
  return origins;
}

// src/inputs/cloudformation/template-scope.ts
var NONE2 = /* @__PURE__ */ new Map();
function scopeOf(template, log, known2) {
  const { document, parameters, path } = template;
  const { place, spend, variables = NONE2, existence = NONE2, output } = known2;
  const values = parametersOf(document, parameters, place.passed, path);
  const allowed = allowedValues(parameters, place.passed, path);
  const enumerated = [...values].flatMap(
    ([name, { compared }]) => allowed.has(path + name) ? [[compared, path + name]] : []
  );
  return {
    template,
    parameters: values,
    allowed: new Map([...place.allowed, ...allowed]),
    enumerated: new Map([...place.enumerated, ...enumerated]),
    exists: place.exists,
    existence,
    variables,
    condition: namedConditions(template),
    evaluate,
    problem: (problem, at2) => log.add(problem, document.span(at2)),
    spend,
    ...output && { output }
  };
}

// src/inputs/cloudformation/substitute.ts
function substitute(node, bindings, count) {
  const known2 = /* @__PURE__ */ new Map();
  let isGivenUp = false;
  const copy = (each) => {
    const before = known2.get(each);
    if (before !== void 0 || isGivenUp) return before ?? each;
    isGivenUp = !count();
    const made2 = copied(each);
    known2.set(each, made2);
    return made2;
  };
  const copied = (each) => {
    const call2 = intrinsicOf(each);
    if (call2?.name === "Ref" && call2.argument.kind === "scalar") {
      const name = call2.argument.text;
      const binding = bindings.find(({ identifier }) => identifier === name);
      if (binding !== void 0) return resolvedRef(each, binding);
    }
    if (each.kind === "scalar") return replaced(each, bindings);
    if (each.kind === "list") {
      const items = each.items.map(copy);
      return items.some((item, i) => item !== each.items[i]) ? { ...each, items } : each;
    }
    const entries = each.entries.map((entry) => {
      const [key, value] = [replaced(entry.key, bindings), copy(entry.value)];
      return key === entry.key && value === entry.value ? entry : { key, value };
    });
    return entries.some((entry, i) => entry !== each.entries[i]) ? { ...each, entries } : each;
  };
  const made = copy(node);
  return isGivenUp ? void 0 : made;
}
function resolvedRef({ start, end }, binding) {
  return "text" in binding ? { kind: "scalar", text: binding.text, plain: false, start, end } : { kind: "scalar", tag: "!Ref", text: binding.variable, plain: true, start, end };
}
function replaced(node, bindings) {
  if (!node.text.includes("{")) return node;
  let { text: text2 } = node;
  for (const binding of bindings) {
    const [whole, bare] = "text" in binding ? [binding.text, binding.text.replace(/[^A-Za-z0-9]/g, "")] : [`\${${binding.variable}}`, `\${${binding.variable}}`];
    text2 = text2.replaceAll(`\${${binding.identifier}}`, () => whole).replaceAll(`&{${binding.identifier}}`, () => bare);
  }
  return text2 === node.text ? node : { ...node, text: text2 };
}

// src/inputs/cloudformation/unroll.ts
var MAX_NODES = 2e5;
var SECTIONS = /* @__PURE__ */ new Set(["Conditions", "Resources", "Outputs"]);
function unroll(scope) {
  const { document, path } = scope.template;
  const variables = loopVariables();
  const existence = /* @__PURE__ */ new Map();
  const { root } = document;
  if (!document.text.includes(LOOP) || root.kind !== "map") return { document, variables: variables.values, existence };
  const steps = { scope, variables, existence, written: /* @__PURE__ */ new Map(), left: MAX_NODES };
  const entries = root.entries.map((entry) => {
    const { key, value } = entry;
    if (!SECTIONS.has(key.text) || value.kind !== "map") return entry;
    const inside = value.entries.flatMap(
      (each) => entryWritten(steps, each, { section: key.text, outer: path.slice(0, -1) })
    );
    return { key, value: { ...value, entries: onceEach(inside, steps) } };
  });
  return { document: { ...document, root: { ...root, entries } }, variables: variables.values, existence };
}
function nodeWritten(steps, node) {
  if (node.kind === "scalar") return node;
  const before = steps.written.get(node);
  if (before !== void 0) return before;
  const made = node.kind === "list" ? { ...node, items: node.items.map((item) => nodeWritten(steps, item)) } : {
    ...node,
    entries: onceEach(
      node.entries.flatMap((each) => entryWritten(steps, each, void 0)),
      steps
    )
  };
  steps.written.set(node, made);
  return made;
}
function entryWritten(steps, entry, standing) {
  if (!isLoop(entry)) return [{ key: entry.key, value: nodeWritten(steps, entry.value) }];
  const { scope } = steps;
  needsExtensions(LOOP, scope);
  const loop = loopOf(entry);
  if (loop === void 0) {
    scope.problem(MALFORMED, entry.key);
    return [entry];
  }
  const items = itemsOf(loop, frameOf(scope));
  if (standing === void 0 && (isHole(items) || items.some(isHole))) return [entry];
  const made = [];
  for (const [i, item] of (isHole(items) ? [items] : items).entries()) {
    const bindings = isHole(item) ? isHole(items) ? steps.variables.ofCollection(loop, item, standing?.outer ?? "") : steps.variables.ofItem(loop, item, `${standing?.outer} ${i}`) : loop.identifiers.map((identifier, n) => ({ identifier, text: item[n] ?? "" }));
    const body = substitute(loop.body, bindings, () => --steps.left >= 0 && scope.spend(1));
    if (body?.kind !== "map") {
      scope.problem(TOO_LARGE, entry.key);
      return [entry];
    }
    const inner = standing && {
      ...standing,
      outer: [standing.outer, isHole(item) ? "" : item.join()].filter((each) => each !== "").join(" ")
    };
    for (const each of body.entries) made.push(...entryWritten(steps, each, inner));
  }
  if (isHole(items) && standing?.section === "Resources") {
    onlyWithItems(steps, collectionOf(loop, items, standing.outer), made);
  }
  return made;
}
function onlyWithItems(steps, collection, entries) {
  const condition = { kind: "equals", parameter: `${collection} has items`, constant: "true" };
  for (const { key } of entries) {
    const before = steps.existence.get(key.text);
    steps.existence.set(key.text, before === void 0 ? condition : { kind: "and", of: [before, condition] });
  }
}
function onceEach(entries, { scope }) {
  const last3 = new Map(entries.map((entry) => [entry.key.text, entry]));
  if (last3.size === entries.length) return entries;
  for (const entry of entries)
    if (last3.get(entry.key.text) !== entry) scope.problem(repeated(entry.key.text), entry.key);
  return [...last3.values()];
}
var MALFORMED = {
  level: "warning",
  kind: "malformed-loop",
  message: "Fn::ForEach takes an identifier, a collection and a map, so this loop was not written out",
  next: "Write a list of these three: AWS rejects such a template."
};
var TOO_LARGE = {
  level: "warning",
  kind: "template-too-large",
  message: "Written out, the loops of this template are larger than a template can be; what lies here is taken as unknown",
  next: "Loop over fewer items: AWS rejects such a template."
};
function repeated(key) {
  return {
    level: "warning",
    kind: "duplicate-key",
    message: `A loop gives ${key.slice(0, 200)} more than once; the last one counts`,
    next: "Use the identifier in the key: AWS rejects such a template."
  };
}

// src/inputs/cloudformation/stack.ts
function openStack(written, place, library) {
  const log = library.log(written.file);
  const { document, texts } = withSnippets(written, library.beside, log);
  for (const [uri, text2] of texts) library.texts.set(uri, text2);
  const known2 = { place, spend: library.spend };
  const { document: unrolled, variables, existence } = unroll(scopeOf(templateOf(document, place), log, known2));
  const nested = nestedStacks(place, library, (template, inner) => openStack(template, inner, library));
  const { output } = nested;
  const scope = scopeOf(templateOf(unrolled, place), log, { ...known2, variables, existence, output });
  return {
    scope,
    resources: () => withS3Events(resourcesOf(scope, log)),
    nested: () => nested.all(scope),
    unread: () => unreadResources(scope, log)
  };
}

// src/inputs/cloudformation/problem-log.ts
var MAX_OF_A_KIND = 100;
function problemLog(file) {
  const kept = [];
  const seen = /* @__PURE__ */ new Set();
  const counts = /* @__PURE__ */ new Map();
  return {
    add(problem, at2) {
      const key = `${problem.kind} ${at2?.start.line}:${at2?.start.column} ${problem.message}`;
      if (seen.has(key)) return;
      const tally = counts.get(problem.kind) ?? { level: problem.level, count: 0 };
      counts.set(problem.kind, tally);
      tally.count++;
      if (tally.count > MAX_OF_A_KIND) return;
      seen.add(key);
      kept.push({ ...problem, file: at2?.file ?? file, ...at2 === void 0 ? {} : { at: at2 } });
    },
    all: () => [
      ...kept,
      ...[...counts].filter(([, { count }]) => count > MAX_OF_A_KIND).map(([kind, { level, count }]) => ({
        level,
        kind,
        message: `There are ${count - MAX_OF_A_KIND} more problems of this kind in the file`,
        next: "Correct those that are named first.",
        file
      }))
    ]
  };
}

// src/inputs/cloudformation/template-library.ts
var MAX_STACKS = 2500;
var MAX_CHARACTERS2 = 5e7;
var MAX_VALUES = 2e6;
function templateLibrary(beside) {
  const logs = /* @__PURE__ */ new Map();
  const known2 = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const nested = /* @__PURE__ */ new Set();
  const left = { stacks: MAX_STACKS, characters: MAX_CHARACTERS2, values: MAX_VALUES };
  const others = [];
  const read = (from, path) => {
    const file = beside?.(from, path) ?? "absent";
    if (file === "absent" || file === "outside") return file;
    nested.add(file.uri);
    const before = known2.get(file.uri);
    if (before !== void 0) return before;
    const opened = openFile(file);
    const whole = "problem" in opened ? opened : opened.text();
    if ("problem" in whole) {
      others.push(whole.problem);
      known2.set(file.uri, "unread");
      return "unread";
    }
    texts.set(file.uri, whole.text);
    const { value: documents, problems } = documentsOf(whole.text, file.uri);
    others.push(...problems);
    const found = documents.length === 0 ? "unread" : documents.find(isTemplate) ?? "no-template";
    known2.set(file.uri, found);
    return found;
  };
  return {
    template: read,
    beside,
    texts,
    nested,
    templates: () => [...known2.values()].filter((each) => typeof each !== "string"),
    log: (file) => {
      const log = logs.get(file) ?? problemLog(file);
      logs.set(file, log);
      return log;
    },
    problems: () => [...others, ...[...logs.values()].flatMap((log) => log.all())],
    addStack: (characters) => {
      left.stacks -= 1;
      left.characters -= characters;
      return left.stacks >= 0 && left.characters >= 0;
    },
    spend: (values) => {
      left.values -= values;
      return left.values >= 0;
    }
  };
}

// src/inputs/cloudformation/read-template.ts
function readTemplate(document, root, options = {}) {
  const library = templateLibrary(options.beside);
  const given2 = options.parameters ?? /* @__PURE__ */ new Map();
  const outermost = openStack(document, rootPlace(root, given2), library);
  notAllowed(outermost.scope.template, given2, library.log(document.file));
  const found = [...allStacks(outermost)];
  const stacks = found.filter((each) => !isHole(each));
  const resources = stacks.flatMap((stack) => stack.resources());
  const exported = stacks.flatMap(({ scope }) => [...exportsOf(scope)]);
  const [unread] = found.flatMap((each) => isHole(each) ? each : each.unread() ?? []);
  const estate = estateOf({
    root,
    source: "template",
    resources,
    parameters: new Map(stacks.flatMap(({ scope }) => [...scope.allowed])),
    complete: () => false,
    namesOf,
    ...exported.length > 0 && { exports: new Map(exported) },
    ...unread && { unread }
  });
  return { value: estate, files: library, problems: library.problems() };
}
function rootPlace(root, given2) {
  const values = mapOf([...given2].map(([name, { value }]) => [name, value]));
  return {
    root,
    path: "",
    exists: true,
    around: [],
    passed: { values, at: (name) => given2.get(name)?.at },
    allowed: /* @__PURE__ */ new Map(),
    enumerated: /* @__PURE__ */ new Map()
  };
}
function* allStacks(stack) {
  yield stack;
  for (const inner of stack.nested()) {
    if (isHole(inner)) yield inner;
    else yield* allStacks(inner);
  }
}

// src/inputs/cloudformation/cloudformation.ts
var cloudformation = {
  name: "cloudformation",
  // Markup is the one thing that can be told so early: a template may begin with pages of comments.
  recognises: ({ head }) => !/^\s*</.test(head),
  read: ({ file, text: read }, options) => {
    const whole = read();
    if ("problem" in whole) return { kind: "unreadable", problems: [whole.problem] };
    const { text: text2 } = whole;
    if (!mayBeTemplate(text2)) return { kind: "skipped" };
    if (text2.length > MAX_TEXT2) {
      return looksLikeTemplate(text2) ? { kind: "unreadable", problems: [tooLong(file.uri)] } : { kind: "skipped" };
    }
    const { value: documents, problems } = documentsOf(text2, file.uri);
    if (documents.length > 0) return rootsOf(documents, file.uri, text2, problems, options);
    return looksLikeTemplate(text2) ? { kind: "unreadable", problems } : { kind: "skipped" };
  }
};
var MAX_TEXT2 = 32 * 1024 * 1024;
function tooLong(file) {
  return {
    level: "error",
    kind: "too-large",
    file,
    message: "This template is longer than 32 million characters, where CloudFormation takes 1 MB at most; it was not judged",
    next: "Split it into the templates that are deployed."
  };
}
function rootsOf(documents, uri, text2, before, options) {
  const estates = [];
  const templates = [];
  const parameters = [];
  const texts = /* @__PURE__ */ new Map();
  const nested = /* @__PURE__ */ new Map();
  const included = /* @__PURE__ */ new Set();
  const problems = [...before];
  for (const [i, document] of documents.entries()) {
    if (!isTemplate(document)) continue;
    const root = documents.length > 1 ? `${uri}[${i + 1}]` : uri;
    const { value, files, problems: own } = readTemplate(document, root, options);
    estates.push(value);
    for (const [uri2, text3] of files.texts) texts.set(uri2, text3);
    for (const each of files.nested) included.add(each);
    for (const each of files.templates()) nested.set(each.file, each);
    templates.push({ document, root });
    parameters.push(...parameterNames(document));
    problems.push(...own);
  }
  if (estates.length === 0) return { kind: "skipped" };
  const waivers = [...inlineWaivers(templates, documents), ...[...nested.values()].flatMap(nestedWaivers)];
  return { kind: "roots", estates, text: text2, texts, included, waivers, parameters, problems };
}
function mayBeTemplate(text2) {
  if (text2.includes("AWSTemplateFormatVersion") || text2.includes("AWS::Serverless")) return true;
  return text2.includes("Resources") && text2.includes("::") && text2.includes("Type");
}
var KEY = /^["']?[\w.-]{1,100}["']?[ \t]*:(?:\s|$)/m;
var TEMPLATE_KEY = /^["']?(?:AWSTemplateFormatVersion|Resources)["']?[ \t]*:|"(?:AWSTemplateFormatVersion|Resources)"[ \t]*:/m;
var FIRST_LINE = /^(?![ \t]*(?:#|---|%|\r?$)).+$/m;
function looksLikeTemplate(text2) {
  const first = FIRST_LINE.exec(text2)?.[0] ?? "";
  return TEMPLATE_KEY.test(text2) && (/^\s*\{/.test(first) || KEY.test(first));
}

// src/inputs/cloudformation/cdk-assembly.ts
var MAX_MANIFESTS = 200;
var cdkAssembly = {
  name: "cdk-assembly",
  recognises: ({ file, head }) => /(?:^|\/)manifest\.json$/.test(file.uri) && head.includes('"artifacts"'),
  read: ({ file, text: text2 }, options) => {
    const whole = text2();
    const manifest = file.explicit && "text" in whole ? readJson(whole.text, file.uri).value : void 0;
    if (manifest === void 0 || !isManifest(manifest)) return { kind: "skipped" };
    const found = [...stacksOf(manifest, options, /* @__PURE__ */ new Set([file.uri]))];
    const roots = together(found);
    if (found.length === 0) return { kind: "skipped" };
    return roots.estates.length === 0 ? { kind: "unreadable", problems: roots.problems } : roots;
  }
};
function isManifest({ root }) {
  return entryOf(root, "version") !== void 0 && entryOf(root, "artifacts")?.value.kind === "map";
}
function* stacksOf(manifest, options, seen) {
  for (const { key, value } of entriesByKey(entryOf(manifest.root, "artifacts")?.value).values()) {
    const type = plain3(entryOf(value, "type")?.value);
    const properties = entryOf(value, "properties")?.value;
    const isStack2 = type === "aws:cloudformation:stack";
    const path = isStack2 ? plain3(entryOf(properties, "templateFile")?.value) : type === "cdk:cloud-assembly" && `${plain3(entryOf(properties, "directoryName")?.value)}/manifest.json`;
    if (path === void 0 || path === false) continue;
    const file = options.beside?.(manifest.file, path) ?? "absent";
    if (typeof file === "string") {
      yield missing2(key.text, path, manifest, key);
      continue;
    }
    if (seen.has(file.uri) || seen.size > MAX_MANIFESTS) continue;
    const opened = openFile(file);
    const whole = "problem" in opened ? opened : opened.text();
    if ("problem" in opened || "problem" in whole) {
      yield missing2(key.text, path, manifest, key);
    } else if (isStack2) {
      const routed = cloudformation.read(opened, options);
      if (routed.kind === "roots") yield { file, roots: routed };
      else yield* routed.kind === "unreadable" ? routed.problems : [missing2(key.text, path, manifest, key)];
    } else {
      seen.add(file.uri);
      const inner = readJson(whole.text, file.uri).value;
      if (inner !== void 0) yield* stacksOf(inner, options, seen);
    }
  }
}
function together(found) {
  const stacks = found.filter((each) => "roots" in each);
  const problems = found.filter((each) => "level" in each);
  const roots = stacks.map((each) => each.roots);
  return {
    kind: "roots",
    estates: roots.flatMap(({ estates }) => estates),
    texts: new Map([
      ...roots.flatMap(({ texts = [] }) => [...texts]),
      ...stacks.flatMap(({ file, roots: { text: text2 } }) => text2 === void 0 ? [] : [[file.uri, text2]])
    ]),
    included: /* @__PURE__ */ new Set([...stacks.map(({ file }) => file.uri), ...roots.flatMap(({ included = [] }) => [...included])]),
    waivers: roots.flatMap(({ waivers = [] }) => waivers),
    parameters: roots.flatMap(({ parameters = [] }) => parameters),
    problems: [...problems, ...roots.flatMap((each) => each.problems)]
  };
}
function plain3(node) {
  return node?.kind === "scalar" && node.text !== "" ? node.text : void 0;
}
function missing2(stack, path, { file, span }, at2) {
  return {
    level: "error",
    kind: "missing-template",
    message: `This assembly's ${stack.slice(0, 200)} has the file ${path.slice(0, 200)}, which is not there, or not readable`,
    next: "Run `cdk synth` again, and scan all of what it writes.",
    file,
    at: span(at2)
  };
}

// src/inputs/snapshot/complaints.ts
var MAX_NAMED = 20;
function complaints(file) {
  const problems = [];
  let bad = 0;
  const add = (problem, line) => {
    problems.push({
      level: "error",
      ...problem,
      file: file.uri,
      ...line === void 0 ? {} : { at: spanOf(file, line) }
    });
  };
  const badRecord = (message, line) => add({ kind: "bad-record", message, next: "Record the snapshot again, or correct the line." }, line);
  return {
    problems,
    add,
    badLine(line, what) {
      bad++;
      if (bad <= MAX_NAMED) badRecord(`This line of the snapshot ${what}; it was left out`, line);
    },
    close() {
      if (bad > MAX_NAMED) badRecord(`${bad - MAX_NAMED} more lines of the snapshot are bad; they were left out`);
    }
  };
}
function spanOf(file, { number, text: text2 }) {
  return {
    file: file.uri,
    start: { line: number, column: 1 },
    end: { line: number, column: (text2?.length ?? 0) + 1 }
  };
}

// src/inputs/snapshot/json.ts
function isObject(json) {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
function member(json, key) {
  return Object.hasOwn(json, key) ? json[key] : void 0;
}

// src/inputs/snapshot/unspell.ts
var MAX_DEPTH4 = 200;
function unspell(json, fault, depth = 0) {
  if (json === null) return void 0;
  if (typeof json !== "object") return json;
  if (depth > MAX_DEPTH4) return void fault(`nests values more than ${MAX_DEPTH4} deep`);
  const inner = (each) => each === void 0 ? void 0 : unspell(each, fault, depth + 1);
  if (!isObject(json)) return json.map(inner).filter((value) => value !== void 0);
  const marker = Object.keys(json).find((key) => /^\$(?!\$)/.test(key));
  if (marker !== void 0) return hole(marker, json, inner, fault, depth);
  return mapOf(
    Object.entries(json).flatMap(([key, held]) => {
      const value = inner(held);
      return value === void 0 ? [] : [[key.startsWith("$") ? key.slice(1) : key, value]];
    })
  );
}
function hole(marker, json, inner, fault, depth) {
  const held = member(json, marker);
  switch (marker) {
    case "$unknown": {
      const detail = textIn(json, "detail");
      if (typeof held === "string" && isReason(held)) return unknownHole(held, detail);
      return void fault(`names ${JSON.stringify(held)} as the reason of an unknown, which is none`);
    }
    case "$ref":
      if (typeof held === "string") return refHole(held, textIn(json, "attribute"));
      return void fault("has a $ref that is no text");
    case "$text": {
      const parts = Array.isArray(held) ? held.map(inner) : [];
      if (parts.length > 0 && parts.every((part) => typeof part === "string" || isHole(part))) return textOf(parts);
      return void fault("has a $text that is no list of texts and holes");
    }
    case "$choice": {
      const condition = unspellCondition(held, fault, depth);
      return condition && choiceHole(condition, inner(member(json, "then")), inner(member(json, "else")));
    }
    case "$secret":
      return secretHole();
    default:
      return void fault(`has the key ${marker}; a real key that starts with $ is written with one more $`);
  }
}
function unspellCondition(json, fault, depth = 0) {
  if (!isObject(json) || depth > MAX_DEPTH4) return void fault("has a condition that is none");
  const name = textIn(json, "name");
  const named3 = name === void 0 ? {} : { name };
  const equals = member(json, "$equals");
  if (Array.isArray(equals)) {
    const [parameter, constant] = equals;
    if (typeof parameter === "string" && typeof constant === "string")
      return { kind: "equals", parameter, constant, ...named3 };
  }
  for (const kind of ["and", "or"]) {
    const parts = member(json, `$${kind}`);
    if (!Array.isArray(parts)) continue;
    const of2 = parts.map((part) => unspellCondition(part, fault, depth + 1));
    return of2.every((part) => part !== void 0) ? { kind, of: of2, ...named3 } : void 0;
  }
  const inverted = member(json, "$not");
  if (inverted === void 0) return void fault("has a condition that is none of $equals, $and, $or and $not");
  const of = unspellCondition(inverted, fault, depth + 1);
  return of && { kind: "not", of, ...named3 };
}
var REASONS = new Set(UNKNOWN_REASONS);
function isReason(text2) {
  return REASONS.has(text2);
}
function textIn(json, key) {
  const value = member(json, key);
  return typeof value === "string" ? value : void 0;
}

// src/inputs/snapshot/header.ts
var VERSION = 1;
var FORMAT = "lakeproof-snapshot";
var SOURCES = /* @__PURE__ */ new Set(["live", "template", "hcl", "plan", "state"]);
function headerOf(line) {
  const version = member(line, "version");
  if (member(line, "format") !== FORMAT || typeof version !== "number") {
    return {
      kind: "no-snapshot-header",
      message: `The header of this snapshot does not say that it is a ${FORMAT}, and of which version`,
      next: "Record the snapshot again; the header is its first line."
    };
  }
  if (version > VERSION) {
    return {
      kind: "newer-snapshot",
      message: `This snapshot has version ${version} of the format; this version of Lakeproof reads versions up to ${VERSION}`,
      next: "Update Lakeproof."
    };
  }
  const source = member(line, "source");
  if (typeof source !== "string" || !isSource(source)) {
    return {
      kind: "no-snapshot-header",
      message: `The header of this snapshot names ${JSON.stringify(source)} as its source, which is none of ${[...SOURCES].join(", ")}`,
      next: "Record the snapshot again."
    };
  }
  const root = member(line, "root");
  const unread = valueIn(member(line, "unread"));
  const exported = member(line, "exports");
  return {
    source,
    ...typeof root === "string" ? { root } : {},
    parameters: parametersOf2(member(line, "parameters")),
    ...isHole(unread) && unread.kind === "unknown" && { unread },
    ...isObject(exported) && { exports: exportsOf2(exported) }
  };
}
function valueIn(json) {
  let isVoid = false;
  const value = json === void 0 ? void 0 : unspell(json, () => {
    isVoid = true;
  });
  return isVoid ? void 0 : value;
}
function exportsOf2(json) {
  return new Map(
    Object.entries(json).flatMap(([name, said]) => {
      const value = valueIn(said);
      return value === void 0 ? [] : [[name, value]];
    })
  );
}
function isSource(text2) {
  return SOURCES.has(text2);
}
function parametersOf2(json) {
  if (!isObject(json)) return /* @__PURE__ */ new Map();
  return new Map(
    Object.entries(json).map(([name, said]) => {
      const allowed = isObject(said) ? member(said, "allowed") : void 0;
      return [name, Array.isArray(allowed) ? { allowed: allowed.map(String) } : {}];
    })
  );
}

// src/inputs/snapshot/interner.ts
var MAX_HELD2 = 2e4;
var MAX_TEXT3 = 4e3;
function interner() {
  let held = /* @__PURE__ */ new Map();
  return (json, fault) => {
    if (typeof json !== "object" || json === null || isDeeper(json, MAX_DEPTH4)) return unspell(json, fault);
    const text2 = JSON.stringify(json);
    if (held.has(text2)) return held.get(text2);
    let isSound = true;
    const value = unspell(json, (what) => {
      isSound = false;
      fault(what);
    });
    if (!isSound || text2.length > MAX_TEXT3) return value;
    if (held.size >= MAX_HELD2) held = /* @__PURE__ */ new Map();
    held.set(text2, value);
    return value;
  };
}
function isDeeper(json, levels) {
  if (typeof json !== "object" || json === null) return false;
  if (levels === 0) return true;
  for (const held of Array.isArray(json) ? json : Object.values(json)) if (isDeeper(held, levels - 1)) return true;
  return false;
}

// src/inputs/snapshot/lines.ts
var LINE_FEED = 10;
function* linesOf(chunks, longest) {
  let number = 1;
  let held = [];
  let size = 0;
  for (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      size += end - from;
      yield { number, text: size > longest ? void 0 : textOf5(held, chunk.subarray(from, end)) };
      number++;
      held = [];
      size = 0;
      from = end + 1;
    }
    size += chunk.length - from;
    if (size > longest) held = [];
    else if (from < chunk.length) held.push(Uint8Array.from(chunk.subarray(from)));
  }
  if (size > 0) yield { number, text: size > longest ? void 0 : textOf5(held, new Uint8Array()) };
}
function textOf5(held, last3) {
  const bytes = held.length === 0 ? last3 : Buffer.concat([...held, last3]);
  const text2 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return text2.endsWith("\r") ? text2.slice(0, -1) : text2;
}

// src/inputs/snapshot/recorded-resource.ts
var START = { line: 1, column: 1 };
var RecordedResource = class {
  id;
  identity;
  type;
  exists;
  properties;
  scope;
  recorded = true;
  constructor(resource) {
    this.id = resource.id;
    this.identity = resource.identity;
    this.type = resource.type;
    this.exists = resource.exists;
    this.properties = resource.properties;
    this.scope = resource.scope;
  }
  get origins() {
    return /* @__PURE__ */ new Map([["", { at: { file: liveUri(this), start: START, end: START }, via: [] }]]);
  }
};
function liveUri({ scope, type, identity }) {
  const service = type.split("::")[1]?.toLowerCase() ?? "";
  const [account, region] = [scope.account, scope.region].map((part) => typeof part === "string" ? part : "unknown");
  return ["live", "aws", account, region, service, identity].map((part) => encoded(part ?? "")).join("/");
}
function encoded(text2) {
  if (/^[\w.-]*$/.test(text2)) return text2;
  return encodeURIComponent(text2.replace(new RegExp("\\p{Surrogate}", "gu"), "�"));
}

// src/inputs/snapshot/record.ts
function resourceOf2(line, at2, shared, fault) {
  const [type, id] = [member(line, "t"), member(line, "id")];
  if (typeof type !== "string" || typeof id !== "string" || id === "") return void fault("has no type (t) or no id");
  const calls = member(line, "calls");
  if (calls !== void 0 && !isObject(calls)) return void fault("has calls that are no object");
  const kept = calls === void 0 ? "all" : (shared.keep ?? everything)(type);
  if (kept === void 0) return void 0;
  const written = member(line, "p");
  if (!isObject(written)) return void fault("has no properties (p)");
  const exists2 = existenceOf2(line, fault);
  if (exists2 === void 0) return void 0;
  const isKept = (name) => kept === "all" || kept.has(name);
  const properties = [];
  for (const [key, json] of Object.entries(written)) {
    if (!isKept(key)) continue;
    const value = shared.read(json, fault);
    if (/^\$(?!\$)/.test(key))
      fault(`has the property ${key}; a real key that starts with $ is written with one more $`);
    if (value !== void 0) properties.push([key.startsWith("$$") ? key.slice(1) : key, value]);
  }
  if (calls !== void 0) {
    for (const [name, hole2] of shared.unread(type, calls)) {
      if (isKept(name) && !Object.hasOwn(written, name)) properties.push([name, hole2]);
    }
  }
  const resource = {
    id,
    identity: identityOf2(line, id),
    type,
    exists: exists2,
    // Not mapOf: objects that share their shape take a third of the memory. Own keys only, as fromEntries defines them.
    properties: Object.fromEntries(properties),
    scope: shared.scopeOf(line, calls !== void 0, fault)
  };
  return calls === void 0 ? { ...resource, origins: /* @__PURE__ */ new Map([["", { at: at2(), via: [] }]]), recorded: false } : new RecordedResource(resource);
}
function everything() {
  return "all";
}
function existenceOf2(line, fault) {
  const json = member(line, "exists");
  if (json === void 0 || json === true) return true;
  const value = unspell(json, fault);
  return isHole(value) ? value : void fault("has an exists that is neither true nor a hole");
}
function identityOf2(line, id) {
  const identity = member(line, "identity");
  return typeof identity === "string" ? identity : id.slice(id.indexOf("#") + 1);
}

// src/inputs/snapshot/scopes.ts
var PSEUDO_PARAMETERS2 = { acct: "AWS::AccountId", region: "AWS::Region", partition: "AWS::Partition" };
function scopes() {
  const held = /* @__PURE__ */ new Map();
  return (line, isRecorded, fault) => {
    const part = (key) => {
      const json = member(line, key);
      const value = json === void 0 ? void 0 : unspell(json, fault);
      if (typeof value === "string" || isHole(value)) return value;
      return isRecorded ? unknownHole("not-collected", key) : unknownHole("parameter", PSEUDO_PARAMETERS2[key]);
    };
    const keys = [member(line, "acct"), member(line, "region"), member(line, "partition"), isRecorded];
    const text2 = keys.every((key) => typeof key !== "object") ? JSON.stringify(keys) : void 0;
    const known2 = text2 === void 0 ? void 0 : held.get(text2);
    if (known2 !== void 0) return known2;
    const scope = { account: part("acct"), region: part("region"), partition: part("partition") };
    if (text2 !== void 0) held.set(text2, scope);
    return scope;
  };
}

// src/inputs/snapshot/section.ts
import { createHash as createHash2 } from "node:crypto";
function sectionOf(header, { text: text2 }) {
  const hash = header.source === "live" ? createHash2("sha256").update(`${text2}
`) : void 0;
  return { header, resources: [], ids: /* @__PURE__ */ new Set(), hash, records: 0, unreadable: 0, footer: void 0 };
}
function flawOf({ header, footer, records, hash }) {
  const next = header.source === "live" ? "Record the account again." : "Write the snapshot again.";
  if (footer === void 0) {
    const message = `The snapshot ends after ${records} records without its footer, so it was cut off; what was read is judged, what is missing is not`;
    return { kind: "truncated-snapshot", message, next };
  }
  const counted = member(footer, "records");
  if (counted !== records) {
    const message = `The snapshot holds ${records} records, but its footer counts ${JSON.stringify(counted) ?? "none"}: it was changed after it was written`;
    return { kind: "altered-snapshot", message, next };
  }
  const seal = member(footer, "sha256");
  if (seal !== void 0 && hash !== void 0 && hash.digest("hex") !== seal) {
    const message = "The snapshot does not match the checksum in its footer: it was changed after it was written";
    return { kind: "altered-snapshot", message, next };
  }
  return void 0;
}
function estateOfSection(section2, root, isSound) {
  const { header, resources, footer, unreadable } = section2;
  const said = footer === void 0 ? void 0 : member(footer, "complete");
  const complete = header.source === "live" && isSound && unreadable === 0 && isObject(said) ? said : {};
  return estateOf({
    root: header.root ?? root,
    source: header.source,
    resources,
    parameters: header.parameters,
    complete: (type) => member(complete, type) === true,
    namesOf,
    ...header.unread && { unread: header.unread },
    ...header.exports && { exports: header.exports }
  });
}

// src/vocabulary/calls.json
var calls_default = {
  "AWS::S3::Bucket": [
    {
      operation: "ListBuckets",
      service: "S3",
      iamAction: "s3:ListAllMyBuckets",
      fills: ["/BucketName", "/CreationDate"],
      notConfigured: []
    },
    {
      operation: "GetBucketEncryption",
      service: "S3",
      iamAction: "s3:GetEncryptionConfiguration",
      fills: ["/BucketEncryption"],
      notConfigured: ["ServerSideEncryptionConfigurationNotFoundError"]
    },
    {
      operation: "GetBucketVersioning",
      service: "S3",
      iamAction: "s3:GetBucketVersioning",
      fills: ["/VersioningConfiguration"],
      notConfigured: []
    },
    {
      operation: "GetObjectLockConfiguration",
      service: "S3",
      iamAction: "s3:GetBucketObjectLockConfiguration",
      fills: ["/ObjectLockEnabled", "/ObjectLockConfiguration"],
      notConfigured: ["ObjectLockConfigurationNotFoundError"]
    },
    {
      operation: "GetPublicAccessBlock",
      service: "S3",
      iamAction: "s3:GetBucketPublicAccessBlock",
      fills: ["/PublicAccessBlockConfiguration"],
      notConfigured: ["NoSuchPublicAccessBlockConfiguration"]
    },
    {
      operation: "GetBucketOwnershipControls",
      service: "S3",
      iamAction: "s3:GetBucketOwnershipControls",
      fills: ["/OwnershipControls"],
      notConfigured: ["OwnershipControlsNotFoundError"]
    },
    {
      operation: "GetBucketAcl",
      service: "S3",
      iamAction: "s3:GetBucketAcl",
      fills: ["/AccessControlList", "/AccessControl"],
      notConfigured: []
    },
    {
      operation: "GetBucketPolicy",
      service: "S3",
      iamAction: "s3:GetBucketPolicy",
      fills: [],
      notConfigured: ["NoSuchBucketPolicy"],
      creates: "AWS::S3::BucketPolicy"
    },
    {
      operation: "GetBucketPolicyStatus",
      service: "S3",
      iamAction: "s3:GetBucketPolicyStatus",
      fills: ["/PolicyStatus"],
      notConfigured: ["NoSuchBucketPolicy"]
    },
    {
      operation: "GetBucketLogging",
      service: "S3",
      iamAction: "s3:GetBucketLogging",
      fills: ["/LoggingConfiguration"],
      notConfigured: []
    },
    {
      operation: "GetBucketLifecycleConfiguration",
      service: "S3",
      iamAction: "s3:GetLifecycleConfiguration",
      fills: ["/LifecycleConfiguration"],
      notConfigured: ["NoSuchLifecycleConfiguration"]
    },
    {
      operation: "GetBucketReplication",
      service: "S3",
      iamAction: "s3:GetReplicationConfiguration",
      fills: ["/ReplicationConfiguration"],
      notConfigured: ["ReplicationConfigurationNotFoundError"]
    },
    {
      operation: "GetBucketNotificationConfiguration",
      service: "S3",
      iamAction: "s3:GetBucketNotification",
      fills: ["/NotificationConfiguration"],
      notConfigured: []
    },
    {
      operation: "GetBucketTagging",
      service: "S3",
      iamAction: "s3:GetBucketTagging",
      fills: ["/Tags"],
      notConfigured: ["NoSuchTagSet"]
    },
    {
      operation: "GetBucketCors",
      service: "S3",
      iamAction: "s3:GetBucketCORS",
      fills: ["/CorsConfiguration"],
      notConfigured: ["NoSuchCORSConfiguration"]
    },
    {
      operation: "GetBucketWebsite",
      service: "S3",
      iamAction: "s3:GetBucketWebsite",
      fills: ["/WebsiteConfiguration"],
      notConfigured: ["NoSuchWebsiteConfiguration"]
    },
    {
      operation: "GetBucketRequestPayment",
      service: "S3",
      iamAction: "s3:GetBucketRequestPayment",
      fills: ["/RequestPayer"],
      notConfigured: []
    },
    {
      operation: "GetBucketAccelerateConfiguration",
      service: "S3",
      iamAction: "s3:GetAccelerateConfiguration",
      fills: ["/AccelerateConfiguration"],
      notConfigured: []
    },
    {
      operation: "ListBucketInventoryConfigurations",
      service: "S3",
      iamAction: "s3:GetInventoryConfiguration",
      fills: ["/InventoryConfigurations"],
      notConfigured: []
    },
    {
      operation: "ListBucketIntelligentTieringConfigurations",
      service: "S3",
      iamAction: "s3:GetIntelligentTieringConfiguration",
      fills: ["/IntelligentTieringConfigurations"],
      notConfigured: []
    },
    {
      operation: "GetBucketAbac",
      service: "S3",
      iamAction: "s3:GetBucketAbac",
      fills: ["/AbacStatus"],
      notConfigured: []
    },
    {
      operation: "GetBucketMetadataConfiguration",
      service: "S3",
      iamAction: "s3:GetBucketMetadataTableConfiguration",
      fills: ["/MetadataConfiguration", "/MetadataTableConfiguration"],
      notConfigured: []
    },
    {
      operation: "ListBucketAnalyticsConfigurations",
      service: "S3",
      iamAction: "s3:GetAnalyticsConfiguration",
      fills: ["/AnalyticsConfigurations"],
      notConfigured: []
    },
    {
      operation: "ListBucketMetricsConfigurations",
      service: "S3",
      iamAction: "s3:GetMetricsConfiguration",
      fills: ["/MetricsConfigurations"],
      notConfigured: []
    }
  ],
  "AWS::S3::BucketPolicy": [
    {
      operation: "GetBucketPolicy",
      service: "S3",
      iamAction: "s3:GetBucketPolicy",
      fills: ["/Bucket", "/PolicyDocument"],
      notConfigured: ["NoSuchBucketPolicy"]
    }
  ],
  "AWS::S3::AccountPublicAccessBlock": [
    {
      operation: "GetPublicAccessBlock",
      service: "S3Control",
      iamAction: "s3:GetAccountPublicAccessBlock",
      fills: ["/BlockPublicAcls", "/BlockPublicPolicy", "/IgnorePublicAcls", "/RestrictPublicBuckets"],
      notConfigured: ["NoSuchPublicAccessBlockConfiguration"]
    }
  ],
  "AWS::S3::AccessPoint": [
    {
      operation: "ListAccessPoints",
      service: "S3Control",
      iamAction: "s3:ListAccessPoints",
      fills: ["/Name", "/Bucket", "/BucketAccountId", "/VpcConfiguration"],
      notConfigured: []
    },
    {
      operation: "GetAccessPoint",
      service: "S3Control",
      iamAction: "s3:GetAccessPoint",
      fills: ["/PublicAccessBlockConfiguration"],
      notConfigured: []
    },
    {
      operation: "GetAccessPointPolicy",
      service: "S3Control",
      iamAction: "s3:GetAccessPointPolicy",
      fills: ["/Policy"],
      notConfigured: ["NoSuchAccessPointPolicy"]
    }
  ],
  "AWS::S3::MultiRegionAccessPoint": [
    {
      operation: "ListMultiRegionAccessPoints",
      service: "S3Control",
      iamAction: "s3:ListMultiRegionAccessPoints",
      fills: ["/Name", "/PublicAccessBlockConfiguration", "/Regions"],
      notConfigured: []
    }
  ],
  "AWS::S3Express::DirectoryBucket": [
    {
      operation: "ListDirectoryBuckets",
      service: "S3",
      iamAction: "s3express:ListAllMyDirectoryBuckets",
      fills: ["/BucketName"],
      notConfigured: []
    },
    {
      operation: "GetBucketEncryption",
      service: "S3",
      iamAction: "s3express:GetEncryptionConfiguration",
      fills: ["/BucketEncryption"],
      notConfigured: ["ServerSideEncryptionConfigurationNotFoundError"]
    },
    {
      operation: "GetBucketLifecycleConfiguration",
      service: "S3",
      iamAction: "s3express:GetLifecycleConfiguration",
      fills: ["/LifecycleConfiguration"],
      notConfigured: ["NoSuchLifecycleConfiguration"]
    }
  ],
  "AWS::S3Tables::TableBucket": [
    {
      operation: "ListTableBuckets",
      service: "S3Tables",
      iamAction: "s3tables:ListTableBuckets",
      fills: ["/TableBucketName"],
      notConfigured: []
    },
    {
      operation: "GetTableBucketEncryption",
      service: "S3Tables",
      iamAction: "s3tables:GetTableBucketEncryption",
      fills: ["/EncryptionConfiguration"],
      notConfigured: []
    }
  ],
  "AWS::KMS::Key": [
    {
      operation: "ListKeys",
      service: "KMS",
      iamAction: "kms:ListKeys",
      fills: [],
      notConfigured: []
    },
    {
      operation: "DescribeKey",
      service: "KMS",
      iamAction: "kms:DescribeKey",
      fills: [
        "/Description",
        "/Enabled",
        "/KeySpec",
        "/KeyUsage",
        "/MultiRegion",
        "/Origin",
        "/KeyState",
        "/KeyManager",
        "/CustomKeyStoreId",
        "/KeyAccount"
      ],
      notConfigured: []
    },
    {
      operation: "GetKeyPolicy",
      service: "KMS",
      iamAction: "kms:GetKeyPolicy",
      fills: ["/KeyPolicy"],
      notConfigured: []
    },
    {
      operation: "GetKeyRotationStatus",
      service: "KMS",
      iamAction: "kms:GetKeyRotationStatus",
      fills: ["/EnableKeyRotation", "/RotationPeriodInDays"],
      notConfigured: ["UnsupportedOperationException"]
    },
    {
      operation: "ListResourceTags",
      service: "KMS",
      iamAction: "kms:ListResourceTags",
      fills: ["/Tags"],
      notConfigured: []
    }
  ],
  "AWS::KMS::Alias": [
    {
      operation: "ListAliases",
      service: "KMS",
      iamAction: "kms:ListAliases",
      fills: ["/AliasName", "/TargetKeyId"],
      notConfigured: []
    }
  ],
  "AWS::CloudTrail::Trail": [
    {
      operation: "DescribeTrails",
      service: "CloudTrail",
      iamAction: "cloudtrail:DescribeTrails",
      fills: [
        "/TrailName",
        "/S3BucketName",
        "/S3KeyPrefix",
        "/SnsTopicName",
        "/CloudWatchLogsLogGroupArn",
        "/CloudWatchLogsRoleArn",
        "/KMSKeyId",
        "/EnableLogFileValidation",
        "/IsMultiRegionTrail",
        "/IsOrganizationTrail",
        "/IncludeGlobalServiceEvents",
        "/HomeRegion"
      ],
      notConfigured: []
    },
    {
      operation: "GetTrailStatus",
      service: "CloudTrail",
      iamAction: "cloudtrail:GetTrailStatus",
      fills: ["/IsLogging", "/LatestDeliveryError"],
      notConfigured: []
    },
    {
      operation: "GetEventSelectors",
      service: "CloudTrail",
      iamAction: "cloudtrail:GetEventSelectors",
      fills: ["/EventSelectors", "/AdvancedEventSelectors"],
      notConfigured: []
    },
    {
      operation: "GetInsightSelectors",
      service: "CloudTrail",
      iamAction: "cloudtrail:GetInsightSelectors",
      fills: ["/InsightSelectors"],
      notConfigured: ["InsightNotEnabledException"]
    },
    {
      operation: "ListTags",
      service: "CloudTrail",
      iamAction: "cloudtrail:ListTags",
      fills: ["/Tags"],
      notConfigured: []
    }
  ],
  "AWS::EC2::VPCEndpoint": [
    {
      operation: "DescribeVpcEndpoints",
      service: "EC2",
      iamAction: "ec2:DescribeVpcEndpoints",
      fills: [
        "/VpcId",
        "/ServiceName",
        "/ServiceRegion",
        "/VpcEndpointType",
        "/PolicyDocument",
        "/RouteTableIds",
        "/SubnetIds",
        "/SecurityGroupIds",
        "/IpAddressType",
        "/DnsOptions",
        "/PrivateDnsEnabled",
        "/State",
        "/Tags"
      ],
      notConfigured: []
    }
  ],
  "AWS::CloudTrail::EventDataStore": [
    {
      operation: "ListEventDataStores",
      service: "CloudTrail",
      iamAction: "cloudtrail:ListEventDataStores",
      fills: [],
      notConfigured: []
    },
    {
      operation: "GetEventDataStore",
      service: "CloudTrail",
      iamAction: "cloudtrail:GetEventDataStore",
      fills: [
        "/Name",
        "/AdvancedEventSelectors",
        "/BillingMode",
        "/FederationEnabled",
        "/FederationRoleArn",
        "/IngestionEnabled",
        "/KmsKeyId",
        "/MultiRegionEnabled",
        "/OrganizationEnabled",
        "/RetentionPeriod",
        "/TerminationProtectionEnabled"
      ],
      notConfigured: []
    }
  ],
  "AWS::::Account": [
    {
      operation: "GetCallerIdentity",
      service: "STS",
      iamAction: "sts:GetCallerIdentity",
      fills: [],
      notConfigured: []
    }
  ],
  "AWS::EC2::VPC": [
    {
      operation: "DescribeVpcs",
      service: "EC2",
      iamAction: "ec2:DescribeVpcs",
      fills: ["/CidrBlock", "/InstanceTenancy", "/Tags"],
      notConfigured: []
    }
  ],
  "AWS::EC2::Subnet": [
    {
      operation: "DescribeSubnets",
      service: "EC2",
      iamAction: "ec2:DescribeSubnets",
      fills: ["/VpcId", "/AvailabilityZone", "/CidrBlock", "/MapPublicIpOnLaunch", "/Tags"],
      notConfigured: []
    }
  ],
  "AWS::EC2::RouteTable": [
    {
      operation: "DescribeRouteTables",
      service: "EC2",
      iamAction: "ec2:DescribeRouteTables",
      fills: ["/VpcId", "/Tags"],
      notConfigured: []
    }
  ],
  "AWS::EC2::Route": [
    {
      operation: "DescribeRouteTables",
      service: "EC2",
      iamAction: "ec2:DescribeRouteTables",
      fills: [
        "/RouteTableId",
        "/DestinationCidrBlock",
        "/DestinationIpv6CidrBlock",
        "/DestinationPrefixListId",
        "/EgressOnlyInternetGatewayId",
        "/GatewayId",
        "/NatGatewayId",
        "/NetworkInterfaceId",
        "/TransitGatewayId",
        "/VpcEndpointId",
        "/VpcPeeringConnectionId"
      ],
      notConfigured: []
    }
  ],
  "AWS::EC2::SubnetRouteTableAssociation": [
    {
      operation: "DescribeRouteTables",
      service: "EC2",
      iamAction: "ec2:DescribeRouteTables",
      fills: ["/RouteTableId", "/SubnetId"],
      notConfigured: []
    }
  ],
  "AWS::EC2::FlowLog": [
    {
      operation: "DescribeFlowLogs",
      service: "EC2",
      iamAction: "ec2:DescribeFlowLogs",
      fills: [
        "/ResourceId",
        "/ResourceType",
        "/TrafficType",
        "/LogDestination",
        "/LogDestinationType",
        "/LogGroupName",
        "/LogFormat",
        "/MaxAggregationInterval",
        "/Tags"
      ],
      notConfigured: []
    }
  ],
  "AWS::EC2::VPCEndpointService": [
    {
      operation: "DescribeVpcEndpointServiceConfigurations",
      service: "EC2",
      iamAction: "ec2:DescribeVpcEndpointServiceConfigurations",
      fills: ["/AcceptanceRequired", "/NetworkLoadBalancerArns", "/GatewayLoadBalancerArns"],
      notConfigured: []
    }
  ]
};

// src/vocabulary/calls.ts
var CALLS = new Map(Object.entries(calls_default));
function callsOf(type) {
  return CALLS.get(type) ?? [];
}

// src/inputs/snapshot/unread.ts
var MAX_HELD3 = 1e4;
function unreadProperties() {
  let held = /* @__PURE__ */ new Map();
  return (type, calls) => {
    const outcomes = callsOf(type).map(({ operation }) => member(calls, operation));
    const key = `${type} ${outcomes.map(String).join(" ")}`;
    const known2 = held.get(key);
    if (known2 !== void 0) return known2;
    const unread = callsOf(type).flatMap((call2, i) => {
      const hole2 = unreadBy(call2, outcomes[i]);
      return hole2 === void 0 ? [] : call2.fills.map((pointer) => [segments(pointer)[0] ?? "", hole2]);
    });
    if (held.size >= MAX_HELD3) held = /* @__PURE__ */ new Map();
    held.set(key, unread);
    return unread;
  };
}
function unreadBy({ iamAction }, outcome) {
  if (outcome === "ok" || outcome === "none") return void 0;
  if (outcome === void 0) return unknownHole("not-collected", iamAction);
  return unknownHole(typeof outcome === "string" && isReason(outcome) ? outcome : "api-error", iamAction);
}

// src/inputs/snapshot/read-snapshot.ts
var LONGEST_LINE = 64 * 1024 * 1024;
function readSnapshot(file, options) {
  const said = complaints(file);
  const sections = [];
  const shared = { read: interner(), scopeOf: scopes(), unread: unreadProperties(), keep: options.keep };
  const chunks = chunksOf(file, (problem) => said.problems.push(problem));
  for (const line of linesOf(chunks, LONGEST_LINE)) {
    if (line.text?.trim() === "") continue;
    if (!takeLine(line, file, sections, shared, said)) break;
  }
  said.close();
  const estates = sections.map((section2, i) => {
    const flaw = flawOf(section2);
    if (flaw !== void 0) said.add(flaw);
    return estateOfSection(section2, sections.length > 1 ? `${file.uri}[${i + 1}]` : file.uri, flaw === void 0);
  });
  return estates.length === 0 ? { kind: "unreadable", problems: said.problems } : { kind: "roots", estates, problems: said.problems };
}
function takeLine(line, file, sections, shared, said) {
  const last3 = sections.at(-1);
  const open2 = last3?.footer === void 0 ? last3 : void 0;
  const json = parsed2(line);
  const kind = isObject(json) ? member(json, "k") : void 0;
  if (isObject(json) && kind === "header") {
    const header = headerOf(json);
    if ("message" in header) said.add(header, line);
    else sections.push(sectionOf(header, line));
    return !("message" in header);
  }
  if (open2 === void 0) {
    said.add(OUTSIDE, line);
    return false;
  }
  if (isObject(json) && kind === "footer") {
    open2.footer = json;
    return true;
  }
  open2.hash?.update(`${line.text}
`);
  open2.records++;
  if (!isObject(json) || kind !== "r") {
    open2.unreadable++;
    said.badLine(line, isObject(json) ? "is no header, record or footer" : json);
    return true;
  }
  takeRecord(json, line, file, open2, shared, said);
  return true;
}
var OUTSIDE = {
  kind: "no-snapshot-header",
  message: "This line stands outside a snapshot, which begins with a header line and ends with a footer line",
  next: "Record the snapshot again."
};
function takeRecord(json, line, file, section2, shared, said) {
  let isSound = true;
  const fault = (what) => {
    if (isSound) said.badLine(line, what);
    isSound = false;
  };
  const resource = resourceOf2(json, () => spanOf(file, line), shared, fault);
  if (isSound && resource !== void 0 && section2.ids.has(resource.id)) fault(`repeats the id ${resource.id}`);
  if (!isSound) section2.unreadable++;
  if (!isSound || resource === void 0) return;
  section2.ids.add(resource.id);
  section2.resources.push(resource);
}
function parsed2({ text: text2 }) {
  if (text2 === void 0) return "is longer than a record can be";
  try {
    const json = JSON.parse(text2.charCodeAt(0) === 65279 ? text2.slice(1) : text2);
    return isObject(json) ? json : "is no JSON object";
  } catch {
    return "is no JSON";
  }
}

// src/inputs/snapshot/snapshot.ts
var snapshot = {
  name: "snapshot",
  recognises: ({ head }) => {
    const first = head.slice(0, 4096).trimStart().split("\n", 1)[0] ?? "";
    return first.startsWith("{") && (/"format"\s*:\s*"lakeproof-snapshot"/.test(first) || /^\{"k"\s*:\s*"(?:r|footer)"/.test(first));
  },
  read: ({ file }, options) => readSnapshot(file, options)
};

// src/inputs/terraform.ts
var terraform = {
  name: "terraform",
  recognises: ({ file, head }) => /\.tf(?:\.json|vars)?$/.test(file.uri) || isPlanOrState(head),
  read: ({ file }) => ({
    kind: "unreadable",
    problems: [
      {
        level: file.explicit ? "error" : "note",
        kind: "not-yet-supported",
        message: "This is Terraform, which this version of Lakeproof does not read yet; nothing in it was judged",
        next: "Scan the deployed account as a snapshot until then.",
        file: file.uri
      }
    ]
  })
};
function isPlanOrState(head) {
  return /^\s*\{/.test(head) && /"terraform_version"\s*:/.test(head) && /"(?:format_version|lineage|serial)"\s*:/.test(head);
}

// src/inputs/read-roots.ts
var INPUTS = [snapshot, terraform, cdkAssembly, cloudformation];
function readRoots(file, options = {}) {
  const opened = openFile(file);
  if ("problem" in opened) {
    return opened.problem.level === "error" ? { kind: "unreadable", problems: [opened.problem] } : { kind: "skipped" };
  }
  for (const input of INPUTS) {
    if (!input.recognises(opened)) continue;
    const routed = input.read(opened, options);
    if (routed.kind !== "skipped") return routed;
  }
  return file.explicit ? { kind: "unreadable", problems: [saying(file, "not-recognised")] } : { kind: "skipped" };
}

// src/model/imports.ts
function importsAmong(estates) {
  const exported = /* @__PURE__ */ new Map();
  for (const estate of estates) {
    for (const [name, value] of estate.exports ?? []) {
      put2(exported, name, { estate, value });
    }
  }
  const elsewhere = (name, home) => name === void 0 ? [] : (exported.get(name) ?? []).filter(({ estate }) => estate !== home);
  const importersOf = /* @__PURE__ */ new Map();
  const importers = (type, to) => {
    const key = `${type} ${to}`;
    const found = importersOf.get(key) ?? byImport(estates, type, to);
    importersOf.set(key, found);
    return found;
  };
  return {
    named: (r, how, home, decide2 = UNDECIDED) => {
      const found = elsewhere(importIn(valueAt(r.properties, how.from), decide2), home);
      if (found.length === 0 || !found.every(({ value }) => isKnown(value))) return void 0;
      const meant = found.flatMap(
        ({ estate, value }) => estate.ofType(how.type).filter((each) => isNamed(value, each, estate.namesOf(each), UNDECIDED) === "yes")
      );
      return sure(meant, found.length === 1);
    },
    namers: (r, how, home) => {
      const names = [...home.exports ?? []].filter(
        ([, value]) => isKnown(value) && isNamed(value, r, home.namesOf(r), UNDECIDED) === "yes"
      );
      const answers = names.map(([name]) => {
        const found = (importers(how.type, how.to).get(name) ?? []).filter(({ estate }) => estate !== home);
        return sure(
          found.map(({ namer }) => namer),
          exported.get(name)?.length === 1
        );
      });
      return { yes: answers.flatMap(({ yes }) => yes), maybe: answers.flatMap(({ maybe }) => maybe) };
    },
    isFromElsewhere: (namer, to, home) => elsewhere(importIn(valueAt(namer.properties, to), UNDECIDED), home).length > 0
  };
}
function importIn(value, decide2) {
  let here = value;
  while (isHole(here) && here.kind === "choice") {
    const truth = decide2(here.if);
    if (truth === void 0) return void 0;
    here = truth ? here.then : here.else;
  }
  return isHole(here) && here.kind === "unknown" && here.reason === "imported" ? here.detail : void 0;
}
function isKnown(value) {
  return !isHole(value) || value.kind === "ref";
}
function byImport(estates, type, to) {
  const found = /* @__PURE__ */ new Map();
  for (const estate of estates) {
    for (const namer of estate.ofType(type)) {
      const value = valueAt(namer.properties, to);
      const name = importIn(value, UNDECIDED);
      if (name === void 0 || value === void 0) continue;
      put2(found, name, { estate, value, namer });
    }
  }
  return found;
}
function put2(map2, name, value) {
  const known2 = map2.get(name);
  if (known2 === void 0) map2.set(name, [value]);
  else known2.push(value);
}
function sure(resources, isOne) {
  const isYes = (r) => isOne && ifExists(r, "yes", UNDECIDED) === "yes";
  return { yes: resources.filter(isYes), maybe: resources.filter((r) => !isYes(r)) };
}

// src/model/neighbours.ts
function withNeighbours(estates) {
  const declared = estates.filter((estate) => estate.source !== "live");
  if (declared.length < 2) return estates;
  const rootOf = new Map(declared.map((estate) => [estate.root, estate]));
  const holding = remembering((type) => declared.filter((estate) => estate.ofType(type).length > 0));
  const namersOf = remembering((type, to) => namersByLiteral(holding(type), type, to));
  const imports = importsAmong(declared);
  return estates.map((estate) => {
    if (estate.source === "live") return estate;
    const others = (type) => holding(type).filter((other) => other !== estate);
    return {
      ...estate,
      byId: (id) => estate.byId(id) ?? rootOf.get(id.slice(0, Math.max(0, id.indexOf("#"))))?.byId(id),
      joined: (r, how, decide2) => {
        const own = estate.joined(r, how, decide2);
        if ("account" in how) return { yes: own.yes, maybe: [...own.maybe, ...accountWide(r, how, others(how.type))] };
        if ("from" in how) {
          const imported3 = imports.named(r, how, estate, decide2);
          if (imported3 !== void 0) return imported3;
          return own.yes.length + own.maybe.length > 0 ? own : named2(r, how, others(how.type));
        }
        const namers = estate.namesOf(r).flatMap((name) => typeof name === "string" ? namersOf(how.type, how.to).get(name) ?? [] : []).filter((namer) => namer.estate !== estate && !isAnsweredAtHome(namer, r.type, how.to));
        const literal = merged2(
          own,
          namers,
          namers.length > 0 && others(r.type).some((other) => bears(other, r, estate))
        );
        const imported2 = imports.namers(r, how, estate);
        return {
          yes: [...literal.yes, ...imported2.yes],
          maybe: [...literal.maybe.filter((each) => !imports.isFromElsewhere(each, how.to, estate)), ...imported2.maybe]
        };
      }
    };
  });
}
function namersByLiteral(estates, type, to) {
  const found = /* @__PURE__ */ new Map();
  for (const estate of estates) {
    for (const namer of estate.ofType(type)) {
      const value = valueAt(namer.properties, to);
      if (typeof value !== "string" || namer.exists !== true) continue;
      const known2 = found.get(value);
      if (known2 === void 0) found.set(value, [{ namer, estate }]);
      else known2.push({ namer, estate });
    }
  }
  return found;
}
function isAnsweredAtHome({ namer, estate }, type, from) {
  const { yes, maybe } = estate.joined(namer, { type, from });
  return yes.length + maybe.length > 0;
}
function bears(other, r, estate) {
  const names = new Set(estate.namesOf(r));
  return other.ofType(r.type).some((each) => other.namesOf(each).some((name) => typeof name === "string" && names.has(name)));
}
function merged2(own, namers, isDoubtful) {
  const found = namers.map((each) => each.namer);
  return isDoubtful ? { yes: own.yes, maybe: [...own.maybe, ...found] } : { yes: [...own.yes, ...found], maybe: own.maybe };
}
function named2(r, how, others) {
  if (typeof valueAt(r.properties, how.from) !== "string") return { yes: [], maybe: [] };
  const found = others.flatMap((other) => other.joined(r, how).yes);
  return found.length > 1 ? { yes: [], maybe: found } : { yes: found, maybe: [] };
}
function accountWide(r, how, others) {
  return others.flatMap((other) => {
    const { yes, maybe } = other.joined(r, how);
    return [...yes, ...maybe];
  });
}
function remembering(make) {
  const made = /* @__PURE__ */ new Map();
  return (type, pointer = "") => {
    const key = `${type} ${pointer}`;
    const known2 = made.get(key) ?? make(type, pointer);
    made.set(key, known2);
    return known2;
  };
}

// src/scan.ts
async function scan(files, options) {
  const plans = planAll(options.rules, FACTS);
  const read = readAll(files, plans, options.parameters ?? /* @__PURE__ */ new Map());
  const judged = await judgeAll(withNeighbours(read.estates), plans, options);
  const nothing = judged.resources > 0 || read.problems.some((problem) => problem.level === "error") ? [] : [nothingEvaluated(read)];
  const { findings, waived, problems: ofWaivers } = waive(judged.findings, read.waivers, options);
  const problems = [...read.problems, ...nothing, ...ofWaivers];
  const excluded = files.excluded?.() ?? 0;
  return {
    rules: options.rules.map((each) => each.rule),
    findings,
    ...options.others ? { others: judged.others } : {},
    counts: withoutWaived(judged.counts, waived),
    scanned: {
      resources: judged.resources,
      files: read.files,
      skipped: read.skipped,
      unreadable: read.unreadable,
      ...excluded > 0 && { excluded }
    },
    judgedIn: judged.judgedIn,
    waived,
    problems,
    complete: !problems.some((problem) => problem.level === "error"),
    lines: linesOf2(read.texts)
  };
}
function readAll(files, plans, parameters) {
  const keep = propertiesReadBy(plans);
  const estates = [];
  const texts = /* @__PURE__ */ new Map();
  const waivers = [];
  const problems = [];
  const declared = /* @__PURE__ */ new Set();
  const count = { roots: 0, skipped: 0, unreadable: 0 };
  const read = [];
  for (const file of files.files) {
    const routed = readRoots(file, { keep, parameters, ...files.beside && { beside: files.beside } });
    count[routed.kind]++;
    if (routed.kind !== "skipped") read.push({ file, routed });
  }
  for (const { file, routed } of ownRoots(read)) {
    problems.push(...routed.problems);
    if (routed.kind === "unreadable") continue;
    estates.push(...routed.estates);
    for (const name of routed.parameters ?? []) declared.add(name);
    waivers.push(...routed.waivers ?? []);
    if (routed.text !== void 0) texts.set(file.uri, routed.text);
    for (const [uri, text2] of routed.texts ?? []) texts.set(uri, text2);
  }
  problems.push(...files.problems(), ...unknownParameters(parameters, declared));
  return {
    estates,
    texts,
    waivers,
    problems,
    files: count.roots,
    skipped: count.skipped,
    unreadable: count.unreadable
  };
}
async function judgeAll(estates, plans, options) {
  const judges = new Map([...plans].map(([type, plan]) => [type, judgeOf(plan, options.perimeter)]));
  const findings = [];
  const others = [];
  const counts = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0 };
  const judgedIn = /* @__PURE__ */ new Map();
  let resources = 0;
  for (const estate of estates) {
    for (const resource of estate.resources) {
      const judge = judges.get(resource.type);
      const plan = plans.get(resource.type);
      if (judge === void 0 || plan === void 0) continue;
      resources++;
      const where = resource.recorded ? `${resource.scope.account} ${resource.scope.region}` : "declared";
      if (!judgedIn.has(where)) judgedIn.set(where, { recorded: resource.recorded, scope: resource.scope });
      for (const judgement of await judge(resource, estate)) {
        counts[judgement.verdict]++;
        const isFinding = judgement.verdict === "fail" || judgement.verdict === "unknown";
        if (!isFinding && !options.others) continue;
        (isFinding ? findings : others).push(
          new LazyFinding(judgement, { plan, estate, perimeter: options.perimeter })
        );
      }
    }
  }
  const { "not-applicable": notApplicable, ...rest } = counts;
  return {
    findings,
    others,
    resources,
    judgedIn: [...judgedIn.values()],
    counts: { ...rest, notApplicable, waived: 0 }
  };
}
function waive(findings, inline, { rules, waivers }) {
  if (waivers === void 0) return { findings, waived: [], problems: [] };
  const judged = new Set(rules.map(({ rule }) => rule.id));
  return applyWaivers(findings, [...inline, ...waivers.listed], { ...waivers, judged });
}
function withoutWaived(counts, waived) {
  const fails = waived.filter(({ verdict }) => verdict === "fail").length;
  const unknowns = waived.length - fails;
  return { ...counts, fail: counts.fail - fails, unknown: counts.unknown - unknowns, waived: waived.length };
}
function nothingEvaluated(read) {
  const seen = read.files > 0 ? `${read.files} file(s) were read, but none of them holds a resource that a selected rule judges` : `no template or snapshot was found (${read.skipped} other file(s) skipped)`;
  return {
    level: "error",
    kind: "nothing-evaluated",
    file: "",
    message: `Nothing was evaluated: ${seen}.`,
    next: "Name the files or folders that hold your templates or snapshots."
  };
}
function linesOf2(texts) {
  const split2 = /* @__PURE__ */ new Map();
  return (file, from, to) => {
    const lines = split2.get(file) ?? (texts.get(file) ?? "").split(/\r\n|\r|\n/);
    split2.set(file, lines);
    return texts.has(file) ? lines.slice(from - 1, to) : [];
  };
}

// src/files/disk-file.ts
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";

// src/files/gzip.ts
import { constants, gunzipSync } from "node:zlib";
var LARGEST2 = 512 * 1024 * 1024;
function isGzipName(path) {
  return path.toLowerCase().endsWith(".gz");
}
function gunzipped(compressed) {
  return gunzipSync(compressed, { maxOutputLength: LARGEST2 });
}
function gunzippedHead(compressed, length2) {
  return gunzipSync(compressed, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, length2);
}

// src/files/disk-file.ts
var HEAD_BYTES = 64 * 1024;
var CHUNK_BYTES = 256 * 1024;
function diskFile(path, uri, explicit) {
  if (isGzipName(path)) {
    const bytes = () => gunzipped(readFileSync(path));
    return {
      uri,
      explicit,
      head: () => reading(uri, () => gunzippedHead(firstBytes(path), HEAD_BYTES)),
      bytes: () => reading(uri, bytes),
      chunks: () => pieces2(() => reading(uri, bytes))
    };
  }
  return {
    uri,
    explicit,
    head: () => reading(uri, () => firstBytes(path)),
    bytes: () => reading(uri, () => readFileSync(path)),
    chunks: () => fileChunks(path, uri)
  };
}
function heldFile(uri, read) {
  let held;
  const bytes = () => {
    held ??= reading(uri, read);
    return held;
  };
  return { uri, explicit: true, head: () => bytes().subarray(0, HEAD_BYTES), bytes, chunks: () => pieces2(bytes) };
}
function firstBytes(path) {
  const descriptor = openSync(path, "r");
  try {
    const head = Buffer.alloc(Math.min(HEAD_BYTES, Math.max(fstatSync(descriptor).size, 1)));
    let length2 = 0;
    for (; ; ) {
      const read = readSync(descriptor, head, length2, head.length - length2, null);
      length2 += read;
      if (read === 0 || length2 === head.length) return head.subarray(0, length2);
    }
  } finally {
    closeSync(descriptor);
  }
}
function* fileChunks(path, uri) {
  const descriptor = reading(uri, () => openSync(path, "r"));
  try {
    for (; ; ) {
      const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
      const read = reading(uri, () => readSync(descriptor, chunk, 0, CHUNK_BYTES, null));
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}
function* pieces2(read) {
  const bytes = read();
  for (let at2 = 0; at2 < bytes.length; at2 += CHUNK_BYTES) yield bytes.subarray(at2, at2 + CHUNK_BYTES);
}

export {
  diskFile,
  heldFile,
  describeCondition,
  whyUndecided,
  whatDecides,
  judgeOf,
  scan
};
/*! Bundled license information:

eventemitter2/lib/eventemitter2.js:
  (*!
   * EventEmitter2
   * https://github.com/hij1nx/EventEmitter2
   *
   * Copyright (c) 2013 hij1nx
   * Licensed under the MIT license.
   *)
*/
