type Table<Tag extends keyof LedeElements> = LedeElements[Tag];

/** Objects and lists, also as JSON: a server cannot send a property. */
type Data<Value> = [Extract<Value, object>] extends [never] ? Value : Value | string;
type Attribute<Value> = Value extends number ? Value | `${Value}` : Value;

/** The properties of an element; one that has an attribute takes its JSON too. */
export type Properties<Tag extends keyof LedeElements> = {
  [Name in keyof Table<Tag>['properties']]?:
    | (Name extends Table<Tag>['attributed']
        ? Data<Table<Tag>['properties'][Name]>
        : Table<Tag>['properties'][Name])
    | undefined;
};

/** The attributes of an element whose names are not those of its properties: `heading-level`. */
export type Attributes<Tag extends keyof LedeElements> = {
  [Name in keyof Table<Tag>['attributes']]?: Attribute<Table<Tag>['attributes'][Name]> | undefined;
};

/** Every attribute of an element. */
export type AttributesOf<Tag extends keyof LedeElements> = Attributes<Tag> &
  Pick<Properties<Tag>, Table<Tag>['attributed'] & keyof Properties<Tag>>;

/** The events that reach an element: its own, those of the elements inside, and the browser's. */
export type EventsOf<Tag extends keyof LedeElements> = Table<Tag>['events'] &
  Omit<BubblingEvents, keyof Table<Tag>['events']> &
  Omit<HTMLElementEventMap, keyof Table<Tag>['events'] | keyof BubblingEvents>;

/** `onlede-share`, `ontoggle`: handlers that know the event and its element. */
export type Listeners<Tag extends keyof LedeElements> = {
  [Name in keyof EventsOf<Tag> as `on${Name & string}`]?:
    ((event: EventsOf<Tag>[Name] & { readonly currentTarget: Table<Tag>['element'] }) => void) | undefined;
};

/** Names that are the element's own, whatever the framework gives every tag under them. */
export type Reserved<Tag extends keyof LedeElements> =
  keyof Table<Tag>['properties'] | keyof Table<Tag>['attributes'];
