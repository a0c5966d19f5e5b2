const key = location.hash.slice(1);
const form = document.querySelector<HTMLFormElement>("#sign-in");
const field = form?.querySelector<HTMLInputElement>("input[name=key]");

/** A sign-in link holds the key behind its `#`, which no server sees: here it goes into the form, and out of the address. */
if (key.startsWith("fs_") && form && field) {
	history.replaceState(null, "", location.pathname + location.search);
	field.value = key;
	form.requestSubmit();
}
