/**
 * `Map` and `Set`, and what walks over them step by step. What cannot be seen in them on Node.js cannot be seen here: their members are not
 * enumerable. A text, a number, a truth value and undefined are found by their text; other keys, objects, functions and XML, one after
 * the other by identity, so that a collection of n objects takes the time of n * n: a property of the object is the better key of a large one.
 */
export const collectionFunctions = {
  // 27.1.2 %IteratorPrototype%, as far as loops, spread and Array.from use it.
  builtinSteps: String.raw`function #{builtinSteps}(next) {
  this.next = next;
  this.__steps__ = function () {
    return this;
  };
}`,
  builtinListSteps: String.raw`function #{builtinListSteps}(list, pick) {
  var index = 0;
  return new #{builtinSteps}(function () {
    var isDone = index >= list.length;
    if (isDone) list = [];
    var item = list[index];
    return { value: pick && !isDone ? pick(item, index++) : item, done: isDone, index: pick ? index : index++ };
  });
}`,
  // What for…of walks over in a script that has collections.
  builtinStepsOver: String.raw`function #{builtinStepsOver}(value) {
  return typeof Object(value).__steps__ == "function" ? value.__steps__() : #{builtinListSteps}(#{builtinItems}(value));
}`,
  // What spread and patterns read in a script that has collections; the same as `valuesOf` for all else. Array and Arguments are what begins with Ar and ends so.
  builtinItems: String.raw`function #{builtinItems}(value, copy) {
  var kind = #{builtinKindOf}(value), items = [], i = 0;
  if (kind == "Array" && !copy) return value;
  if (kind == "String") return String(value).match(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^]/g) || items;
  if (/^Ar.*[ys]$/.test(kind)) for (; i < value.length; ) items.push(value[i++]);
  else if (typeof value == "xml" || (value && typeof value.__iterator__ == "function")) for (var item in FOR_EACH(value)) items.push(item);
  else if (value && value.__steps__) for (i = value.__steps__(); !(kind = i.next()).done; ) items.push(kind.value);
  else throw new TypeError(value + " is not iterable");
  return items;
}`,
  // The text by which a key is found: -0 has that of 0. Objects, null among them, functions and XML have none.
  builtinKeyOf: String.raw`function #{builtinKeyOf}(key) {
  return /^[bnsu]/.test(typeof key) ? typeof key + key : "";
}`,
  builtinEntry: String.raw`function #{builtinEntry}(self, key) {
  var head = self.__all__, entry = head.next, text = #{builtinKeyOf}(key);
  if (text) return head.keys[text];
  while (entry !== head && entry.key !== key) entry = entry.next;
  return entry === head ? undefined : entry;
}`,
  // 24.1.3, 24.2.4. Functions stand behind the script, so that the first collection that is made brings the members along. Entries are a ring:
  // one that was deleted leads whoever stands at it back to what was there before it.
  builtinCollection: String.raw`function #{builtinCollection}(self, Collection, items, isSet) {
  var head = { keys: {} }, list = items === undefined || items === null ? [] : #{builtinItems}(items), i, members;
  function define(object, members) {
    for (var name in members) Object.defineProperty(object, name, { value: members[name], writable: 1 });
  }
  function put(key, value) {
    var entry = #{builtinEntry}(this, key), head = this.__all__;
    if (!entry) {
      entry = { key: key === 0 ? 0 : key, last: head.last, next: head };
      head.last = head.last.next = head.keys[#{builtinKeyOf}(key)] = entry;
      this.size++;
    }
    entry.value = isSet ? entry.key : value;
    return this;
  }
  function remove(key) {
    var entry = #{builtinEntry}(this, key);
    if (entry) {
      entry.last.next = entry.next;
      entry.next.last = entry.last;
      delete this.__all__.keys[#{builtinKeyOf}(key)];
      this.size--;
      entry.gone = 1;
    }
    return !!entry;
  }
  function steps(part) {
    return function () {
      var head = this.__all__, entry = head;
      return new #{builtinSteps}(function () {
        while (entry && entry.gone) entry = entry.last;
        entry = entry && entry.next !== head && entry.next;
        return { value: entry ? (part > 1 ? [entry.key, entry.value] : part ? entry.value : entry.key) : undefined, done: !entry };
      });
    };
  }
  if (!(self instanceof Collection)) throw new TypeError("use new");
  head.last = head.next = head;
  define(self, { __all__: head, size: 0 });
  if (!Collection.prototype.has) {
    members = {
      has: function (key) {
        return !!#{builtinEntry}(this, key);
      },
      clear: function () {
        for (var head = this.__all__; head.next !== head; ) remove.call(this, head.next.key);
      },
      forEach: function (each, self) {
        [].some(each);
        for (var all = steps(2).call(this), step; (step = all.next().value); ) each.call(self, step[1], step[0], this);
      },
      keys: steps(0),
      values: steps(1),
      entries: steps(2),
      __steps__: steps(isSet ? 1 : 2)
    };
    members["delete"] = remove;
    if (isSet) members.add = put;
    else {
      members.set = put;
      members.get = function (key) {
        return (#{builtinEntry}(this, key) || {}).value;
      };
    }
    define(Collection.prototype, members);
  }
  for (i = 0; i < list.length; i++) {
    if (isSet) self.add(list[i]);
    // A pair is an object: the question throws for all else.
    else 0 in list[i], self.set(list[i][0], list[i][1]);
  }
}`,
  // 24.1
  builtinMap: String.raw`function #{builtinMap}(entries) {
  #{builtinCollection}(this, #{builtinMap}, entries);
}`,
  // 24.2
  builtinSet: String.raw`function #{builtinSet}(values) {
  #{builtinCollection}(this, #{builtinSet}, values, 1);
}`,
} as const;
