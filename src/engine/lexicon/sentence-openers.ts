/**
 * Words that, with a capital, open a sentence far sooner than they go on with one: after "the U.S." a "The"
 * begins anew, a "President" does not.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
	`the a an this that these those there here
	he she it they we i you his her its their our my your
	but and so yet or nor if when while as after before since until because although though whereas unless once
	in on at by for from with without under over during between among amid despite according about against through
	across into like near within throughout following
	what who whom whose which why how where
	some many most few several both all each every another other others any no none not only even still just
	one two three four five six seven eight nine ten dozens hundreds thousands
	also then now later earlier meanwhile however moreover nevertheless instead thus therefore finally first second
	today yesterday tomorrow last next
	is was are were do does did has have had can could will would should may might must let
	police officials authorities investigators witnesses residents people experts critics analysts scientists
	researchers`.split(/\s+/),
);
