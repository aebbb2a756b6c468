const id = 438;
const ids = [438];
const modules = {
	3236: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Connections: () => Connections });
		var package_0 = __webpack_require__(8330);
		var civil_date = __webpack_require__(3685);
		var runner = __webpack_require__(8354);
		var errors = __webpack_require__(3916);
		/**
		* The hosts that belong to the vendors. Lucca: https://developers.lucca.fr/documentation/get-started/environments
		* and, for tokens, https://developers.lucca.fr/documentation/using-api/authentication (both read 2026-11-23).
		* Leapsome: https://api.leapsome.com/scim/v1/api-docs/ (read 2026-08-22) and, the address that identity providers
		* are told, https://learn.microsoft.com/en-us/entra/identity/saas-apps/leapsome-provisioning-tutorial.
		*/
		const vendorHosts = {
			Lucca: [
				/^[a-z0-9]([a-z0-9-]*[a-z0-9])?\.ilucca(-test|-demo)?\.(net|ch)$/,
				/^[a-z0-9][a-z0-9-]*-[a-z0-9-]*[a-z0-9]\.sandbox\.(eu1|eu2|ch1)\.luccasoftware\.com$/,
				/^accounts\.world\.luccasoftware\.com$/
			],
			Leapsome: [/^(api|www)\.leapsome\.com$/]
		};
		/** The input that holds a vendor's address, and an example of it. */
		const addressInputs = {
			Lucca: {
				input: "lucca-url",
				example: "https://acme.ilucca.net"
			},
			Leapsome: {
				input: "leapsome-url",
				example: "https://api.leapsome.com/scim/v1"
			}
		};
		/**
		* Whether the vendor's credential may be sent to an address: https and a host of the vendor's or a trusted one, or
		* the machine itself, over http too.
		*
		* @param trustedHosts the `trusted-hosts` input: host names, each with or without a port
		* @throws ConfigError where not; its message names the host and no other part of the address
		*/
		function checkHost(vendor, url, trustedHosts) {
			const { input, example } = addressInputs[vendor];
			const correction = `Correct ${input}: it looks like ${example}.`;
			const trusted = trustedHosts.map(trustedHost);
			if (url.protocol !== "https:" && url.protocol !== "http:") throw new errors.xL(`${input} isn't a web address.`, correction);
			if (url.username !== "" || url.password !== "") throw new errors.xL(`${input} holds a user name or a password for ${url.host}.`, correction);
			if (url.search !== "" || url.hash !== "") throw new errors.xL(`${input} goes on with ? or # after the address on ${url.host}.`, correction);
			if (isLoopback(url)) return;
			if (url.protocol === "http:") throw new errors.xL(`${input} names ${url.host} over http, where others could read along.`, "Use https.");
			if (trusted.some((host) => host.name === url.hostname && (host.port ?? port(url)) === port(url))) return;
			if (isVendorHost(vendor, url)) return;
			throw new errors.xL(`${input} names ${url.host}, which isn't an address of ${vendor}: no credential is sent there.`, `${correction} If it is your own gateway to ${vendor}, add ${url.host} to the input trusted-hosts.`);
		}
		/** Whether an address is the machine itself: `localhost`, `127.0.0.0/8` or `[::1]`. */
		function isLoopback(url) {
			return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
		}
		function isVendorHost(vendor, url) {
			if (url.port !== "" || url.hostname.includes("xn--")) return false;
			return vendorHosts[vendor].some((host) => host.test(url.hostname));
		}
		function port(url) {
			return url.port || (url.protocol === "https:" ? "443" : "80");
		}
		function trustedHost(entry) {
			const match = /^(\[[0-9a-f:.]+\]|[^\s:/?#@\\*]+)(?::(\d{1,5}))?$/i.exec(entry.trim());
			const address = match?.[1] === void 0 ? null : URL.parse(`https://${match[1]}`);
			if (address === null) throw new errors.xL(`trusted-hosts holds something that isn't a host name.`, "List host names such as gateway.example.com or gateway.example.com:8443, without https:// and without *.");
			return {
				name: address.hostname,
				port: match?.[2]
			};
		}
		/** What a Node timer can hold, about 25 days; above, it would fire at once. */
		const longestTimer = 2 ** 31 - 1;
		const systemClock = {
			now: () => performance.timeOrigin + performance.now(),
			random: Math.random,
			sleep(milliseconds, signal) {
				return new Promise((resolve) => {
					if (signal?.aborted) return resolve();
					const timer = setTimeout(wake, Math.min(milliseconds, longestTimer));
					signal?.addEventListener("abort", wake);
					function wake() {
						clearTimeout(timer);
						signal?.removeEventListener("abort", wake);
						resolve();
					}
				});
			}
		};
		var undici = __webpack_require__(7232);
		/** Said outright, as the runner's NODE_TLS_REJECT_UNAUTHORIZED=0 would have a credential sent to anybody. */
		const checked = { rejectUnauthorized: true };
		/**
		* The connections to a vendor: kept alive, so many at most, and through the proxy that the environment names
		* (`HTTPS_PROXY`, `NO_PROXY`), except to the machine itself.
		*
		* @throws ConfigError where the proxy's address can't be read
		*/
		function openDispatcher(base, connections, environment) {
			const options = {
				connections,
				pipelining: 1,
				allowH2: false,
				connectTimeout: 1e4,
				connect: checked,
				requestTls: checked,
				proxyTls: checked
			};
			if (isLoopback(base)) return new undici.Agent(options);
			const proxy = {
				httpProxy: environment["http_proxy"] ?? environment["HTTP_PROXY"] ?? "",
				httpsProxy: environment["https_proxy"] ?? environment["HTTPS_PROXY"] ?? "",
				noProxy: environment["no_proxy"] ?? environment["NO_PROXY"] ?? ""
			};
			if (proxy.httpProxy === "" && proxy.httpsProxy === "") return new undici.Agent(options);
			try {
				return new undici.EnvHttpProxyAgent({
					...options,
					...proxy
				});
			} catch {
				throw new errors.xL(`The runner's proxy isn't an address.`, "Correct HTTPS_PROXY (or HTTP_PROXY) in its environment; it looks like http://proxy.example.com:3128.");
			}
		}
		var external_node_util_ = __webpack_require__(7975);
		var external_node_zlib_ = __webpack_require__(8522);
		const unzipped = (0, external_node_util_.promisify)(external_node_zlib_.unzip);
		const unbrotlied = (0, external_node_util_.promisify)(external_node_zlib_.brotliDecompress);
		/** The compressions that can be undone, for the `Accept-Encoding` header. */
		const acceptedEncodings = "gzip, deflate, br";
		/**
		* Reads a body as it comes, but no further than the limit: what is longer is broken off.
		*
		* @param limit in bytes
		* @returns undefined where the body is longer
		* @throws what the stream throws where the connection breaks
		*/
		async function readBytes(body, limit) {
			const chunks = [];
			let size = 0;
			for await (const chunk of body) {
				if (!(chunk instanceof Uint8Array)) continue;
				size += chunk.byteLength;
				if (size > limit) return void 0;
				chunks.push(chunk);
			}
			return Buffer.concat(chunks, size);
		}
		/**
		* Undoes the compression, again no further than the limit, and parses the JSON. An empty body gives undefined.
		*
		* @param encoding the `Content-Encoding` of the answer
		* @param limit of the decompressed bytes
		*/
		async function bodyContent(bytes, encoding, limit) {
			const plain = await decompressed(bytes, encoding, limit);
			if (!Buffer.isBuffer(plain)) return {
				kind: "trouble",
				trouble: plain
			};
			let text;
			try {
				text = new TextDecoder("utf-8", { fatal: true }).decode(plain).trim();
				if (text === "") return {
					kind: "content",
					value: void 0
				};
				if (text.startsWith("<")) return {
					kind: "trouble",
					trouble: "web-page"
				};
				return {
					kind: "content",
					value: JSON.parse(text)
				};
			} catch {
				return {
					kind: "trouble",
					trouble: "not-json",
					...text === void 0 ? {} : { text }
				};
			}
		}
		async function decompressed(bytes, encoding, limit) {
			const options = { maxOutputLength: limit };
			try {
				switch (encoding.trim().toLowerCase()) {
					case "":
					case "identity": return bytes;
					case "gzip":
					case "x-gzip":
					case "deflate": return bytes.length === 0 ? bytes : await unzipped(bytes, options);
					case "br": return bytes.length === 0 ? bytes : await unbrotlied(bytes, options);
					default: return "bad-compression";
				}
			} catch (error) {
				const code = error instanceof Error && "code" in error ? error.code : void 0;
				if (code === "ERR_BUFFER_TOO_LARGE") return "too-large";
				return code === "Z_BUF_ERROR" ? "answer-cut" : "bad-compression";
			}
		}
		/**
		* Why one try gave nothing that can be relied on. `unsent` means that the request certainly never reached the
		* vendor, so that sending it again can't do anything twice. `tries` is how often it is tried in all: what passes by
		* itself often, what takes long to find out less often, what won't change once.
		*/
		const troubles = {
			"host-unknown": {
				unsent: true,
				tries: 3
			},
			"connection-refused": {
				unsent: true,
				tries: 5
			},
			unreachable: {
				unsent: true,
				tries: 3
			},
			proxy: {
				unsent: true,
				tries: 3
			},
			certificate: {
				unsent: true,
				tries: 1
			},
			"no-tls": {
				unsent: true,
				tries: 1
			},
			"connection-lost": {
				unsent: false,
				tries: 5
			},
			"no-answer": {
				unsent: false,
				tries: 3
			},
			"answer-too-slow": {
				unsent: false,
				tries: 3
			},
			"answer-cut": {
				unsent: false,
				tries: 5
			},
			"answer-empty": {
				unsent: false,
				tries: 3
			},
			"not-json": {
				unsent: false,
				tries: 3
			},
			"not-http": {
				unsent: false,
				tries: 1
			},
			"bad-compression": {
				unsent: false,
				tries: 3
			},
			"web-page": {
				unsent: false,
				tries: 1
			},
			"too-large": {
				unsent: false,
				tries: 1
			},
			redirect: {
				unsent: true,
				tries: 1
			}
		};
		/** Thrown into a try that has taken its time. */
		class TimeIsUp extends Error {
			name = "TimeIsUp";
		}
		/** Certificate errors that aren't told by how their code begins, https://nodejs.org/api/tls.html#x509-certificate-error-codes */
		const certificateCodes = /* @__PURE__ */ new Set([
			"DEPTH_ZERO_SELF_SIGNED_CERT",
			"SELF_SIGNED_CERT_IN_CHAIN",
			"INVALID_CA",
			"INVALID_PURPOSE",
			"PATH_LENGTH_EXCEEDED",
			"HOSTNAME_MISMATCH"
		]);
		const troubleByCode = {
			ECONNREFUSED: "connection-refused",
			EHOSTUNREACH: "unreachable",
			ENETUNREACH: "unreachable",
			UND_ERR_CONNECT_TIMEOUT: "unreachable",
			EPROTO: "no-tls",
			UND_ERR_PRX_CONN: "proxy",
			UND_ERR_PRX_TLS: "proxy",
			UND_ERR_HEADERS_TIMEOUT: "no-answer",
			UND_ERR_BODY_TIMEOUT: "answer-too-slow",
			UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "answer-cut",
			UND_ERR_HEADERS_OVERFLOW: "not-http",
			UND_ERR_SOCKET: "connection-lost",
			UND_ERR_INFO: "connection-lost",
			ERR_STREAM_PREMATURE_CLOSE: "connection-lost"
		};
		/**
		* What an error thrown by undici means.
		*
		* @param answering whether the answer had begun
		* @returns undefined for an error that doesn't come from the network: a bug
		*/
		function networkTrouble(error, answering) {
			if (error instanceof TimeIsUp) return {
				trouble: answering ? "answer-too-slow" : "no-answer",
				code: "timeout"
			};
			if (!(error instanceof Error)) return void 0;
			const code = trouble_text(error, "code");
			const trouble = before(error, code) ?? troubleByCode[code] ?? byFamily(error, code);
			if (trouble === void 0) return void 0;
			return {
				trouble: answering && (trouble === "connection-lost" || trouble === "not-http") ? "answer-cut" : trouble,
				code
			};
		}
		/** Troubles from before the request was sent, which the call that failed or the message tells. */
		function before(error, code) {
			const call = trouble_text(error, "syscall");
			if (call === "getaddrinfo" || code === "ENOTFOUND" || code === "EAI_AGAIN") return "host-unknown";
			if (call === "connect" && code !== "ECONNREFUSED") return "unreachable";
			if (error.message.includes("before secure TLS connection was established")) return "unreachable";
			if (error.message.startsWith("Proxy response (")) return "proxy";
		}
		function byFamily(error, code) {
			if (certificateCodes.has(code) || /^(CERT_|CRL_|ERR_TLS_|UNABLE_TO_)/.test(code)) return "certificate";
			if (code.startsWith("ERR_SSL_")) return "no-tls";
			if (code.startsWith("HPE_") || error.name === "HTTPParserError") return "not-http";
			if (/^E[A-Z]+$/.test(code) || trouble_text(error, "syscall") !== "") return "connection-lost";
		}
		function trouble_text(error, property) {
			const value = Reflect.get(error, property);
			return typeof value === "string" ? value : "";
		}
		/** Characters of an error's message that are looked at. */
		const longestMessage = 2e3;
		/** Sends a request once and reads its answer; redirects aren't followed. Only a bug is thrown. */
		async function exchange(dispatcher, wire, limits) {
			const stop = new AbortController();
			const timer = setTimeout(() => stop.abort(new TimeIsUp()), limits.timeLimit);
			let head;
			try {
				const { origin, pathname, search } = new URL(wire.url);
				const response = await dispatcher.request({
					origin,
					path: `${pathname}${search}`,
					method: wire.method,
					headers: wire.headers,
					body: wire.body ?? null,
					signal: stop.signal,
					headersTimeout: limits.silenceLimit,
					bodyTimeout: limits.silenceLimit
				});
				head = {
					status: response.statusCode,
					headers: response.headers
				};
				return await reply(response, wire, limits);
			} catch (error) {
				const network = networkTrouble(error, head !== void 0);
				if (network === void 0) throw error;
				if (head !== void 0) return withoutBody(head.status, head.headers, network.trouble);
				return {
					kind: "trouble",
					trouble: network.trouble,
					detail: network.code
				};
			} finally {
				clearTimeout(timer);
			}
		}
		async function reply(response, wire, limits) {
			const { statusCode: status, headers, body } = response;
			body.on("error", () => {});
			if (status >= 300 && status < 400) {
				body.destroy();
				return {
					kind: "trouble",
					trouble: "redirect",
					status,
					detail: target(headers["location"], wire.url)
				};
			}
			const limit = limits.answerSizeLimit;
			if (Number(headers["content-length"]) > limit) {
				body.destroy();
				return withoutBody(status, headers, "too-large");
			}
			const bytes = await readBytes(body, limit);
			if (bytes === void 0) return withoutBody(status, headers, "too-large");
			const content = await bodyContent(bytes, String(headers["content-encoding"] ?? ""), limit);
			if (content.kind === "trouble") return withoutBody(status, headers, content.trouble, content.text);
			if (content.value === void 0 && wire.method === "GET") return withoutBody(status, headers, "answer-empty");
			return {
				kind: "answer",
				status,
				headers,
				body: content.value
			};
		}
		/**
		* A body that can't be used matters where data was expected; an error status is an answer without it, or with a plain
		* message: Lucca says in bare text which property of a list it doesn't know.
		*/
		function withoutBody(status, headers, trouble, text) {
			if (status >= 400) return {
				kind: "answer",
				status,
				headers,
				body: text?.slice(0, longestMessage)
			};
			return {
				kind: "trouble",
				trouble,
				status
			};
		}
		/** The origin of a redirect's target, without path and query: those may hold a ticket. Empty where there is none. */
		function target(location, from) {
			const text = [location].flat()[0];
			const address = text === void 0 ? null : URL.parse(text, from);
			return address?.protocol === "https:" || address?.protocol === "http:" ? address.origin : "";
		}
		var external_node_http_ = __webpack_require__(7067);
		const again = "Run again later.";
		/** No usable answer came. */
		function troubleError(asked, { trouble, detail, status }) {
			const [happened, remedy] = sentences(asked, trouble, detail ?? "");
			return vendorError(asked, `${asked.vendor}, ${asked.request}: ${happened}${times(asked)}.`, remedy, status);
		}
		/** The last try was answered with a status that says that it couldn't be done now. */
		function statusError(asked, status) {
			const words = external_node_http_.STATUS_CODES[status] ?? "unknown status";
			return vendorError(asked, `${asked.vendor}, ${asked.request}: the answer was ${status} ${words}${times(asked)}.`, statusRemedy(asked.vendor, status), status);
		}
		/** The vendor asks to be left alone for longer than a run can wait. */
		function waitError(asked, status, milliseconds) {
			const minutes = Math.ceil(milliseconds / 6e4);
			const said = `${status} ${external_node_http_.STATUS_CODES[status] ?? ""}`.trim();
			return vendorError(asked, `${asked.vendor}, ${asked.request}: ${asked.vendor} said ${said}, and to try again in ${minutes} minutes.`, statusRemedy(asked.vendor, status), status);
		}
		/** The run's time was over before the request was answered. */
		function deadlineError(asked) {
			return vendorError(asked, `${asked.vendor}, ${asked.request}: the time of the run was over before it was answered.`, "The next run goes on; time-limit-minutes gives a run more time.");
		}
		function vendorError(asked, what, remedy, status) {
			const whole = asked.uncertain ? `${remedy} Whether ${asked.vendor} has done it is not known; the next run looks.` : remedy;
			return new errors.Hi(asked.vendor, what, whole, {
				uncertain: asked.uncertain,
				...status === void 0 ? {} : { status }
			});
		}
		function times(asked) {
			return asked.tries > 1 ? ` (${asked.tries} tries)` : "";
		}
		function statusRemedy(vendor, status) {
			if (status === 429 && vendor === "Lucca") return "Other integrations use up the 50 requests a minute that Lucca allows a company: run at another hour.";
			if (status === 429) return "Another integration uses up what Leapsome allows: run at another hour.";
			return `${vendor} has a fault or is overloaded. ${again} If it stays, ask ${vendor}'s support.`;
		}
		/** What happened, as the end of a sentence, and what to do about it. */
		function sentences(asked, trouble, detail) {
			const { vendor, base } = asked;
			const { input } = addressInputs[vendor];
			const code = detail === "" ? "" : ` (${detail})`;
			const theirFault = `${again} If it stays, ask ${vendor}'s support.`;
			switch (trouble) {
				case "host-unknown": return [`no host is known by the name ${base.hostname}${code}`, `Check ${input} for a spelling mistake.`];
				case "connection-refused": return [`${base.host} refuses connections${code}`, `Check ${input}. ${again}`];
				case "unreachable": return [`no connection to ${base.host} could be made${code}`, `Check that the runner may reach ${base.host} (firewall, HTTPS_PROXY). ${again}`];
				case "proxy": return [`the proxy of the runner didn't let it through to ${base.host}`, "Check HTTPS_PROXY and NO_PROXY, and what the proxy allows."];
				case "certificate": return [`the certificate of ${base.host} isn't trusted${code}, so nothing was sent`, `Check ${input}. Where the company's proxy reads along, set NODE_EXTRA_CA_CERTS to its certificate.`];
				case "no-tls": return [`${base.host} doesn't speak https as it should${code}, so nothing was sent`, `Check ${input}, its port too.`];
				case "connection-lost": return [`the connection broke off before an answer${code}`, again];
				case "no-answer": return ["no answer came in time", again];
				case "answer-too-slow": return ["the answer began, and didn't end in time", again];
				case "answer-cut": return ["the answer broke off in the middle", again];
				case "answer-empty": return ["the answer is empty", theirFault];
				case "not-json": return ["the answer isn't readable JSON", `Check ${input}. ${theirFault}`];
				case "not-http": return [`the answer isn't HTTP${code}`, `Check ${input}, its port too.`];
				case "bad-compression": return ["the answer is compressed in a way that can\u2019t be undone", theirFault];
				case "web-page": return ["the answer is a web page instead of data, probably one to sign in", `Check ${input}, and that the credential belongs to it.`];
				case "too-large": return ["the answer is larger than any real one, so it was broken off", `Check ${input}. ${theirFault}`];
				case "redirect": return redirect(asked, detail, input);
			}
		}
		function redirect(asked, target, input) {
			if (target === "") return ["the answer points to another address without naming one", `Check ${input}.`];
			if (target === asked.base.origin) return [`the answer points to another page of ${asked.base.host}, probably one to sign in; it wasn't followed`, `Check ${input}, and that the credential belongs to it.`];
			return [`the answer points to ${target}; it wasn't followed, so that the credential stays where it belongs`, `If ${asked.vendor}'s address has changed to that one, set ${input} to it; otherwise check ${input}.`];
		}
		/**
		* A window is taken this much longer than the vendor says, as requests don't travel equally fast; and longer by a step
		* after each sign that they travel less equally than that.
		*/
		const margin = {
			least: 1.035,
			step: .01,
			most: 1.2
		};
		/**
		* Requests that are spread keep at least this part of their even distance, but the first few; so a short stall is caught
		* up. Until the first 429, less is enough while few answers are awaited: a 429 would be known before much more has gone.
		* Still less would be too much at a time for a vendor that counts by a token bucket: for 0.7 it must hold a third of the
		* limit, or it refuses one and is taken for slower than it is.
		*/
		const evenness = {
			usual: .9,
			fewAwaited: .7
		};
		/** So many awaited answers are few. */
		const few = 2;
		/** A vendor that spreads is first asked at this part of its limit, in case the limit is lower than stated. */
		const beginning = 1 / 3;
		/** The first requests may go at once, until there are this part of the limit or one is refused: fewer than are first asked. */
		const inOneGo = 1 / 5;
		/** Requests a window more for each answer that is no 429: until the first one, and after it. */
		const growth = {
			untilRefused: 1.5,
			afterwards: .02
		};
		/** A pace that a 429 has taught is kept for so long before more is tried; twice as long after each further one. */
		const quiet = {
			first: 3e5,
			longest: 18e5
		};
		/** A 429 teaches a number only where at least this part of the pace was really being sent. */
		const evidence = 1 / 4;
		/** Another 429 within so many windows of the last is taken seriously even without evidence. */
		const repeatedWithin = 10;
		/**
		* A 429 at a pace that went well for this part of a window, and of which at least this part was let through, is a
		* stumble: requests that were held up on their way arrived closer together than they were sent. Unless it is repeated,
		* it teaches a wider margin and no lower number. A limit that is really lower shows itself sooner.
		*/
		const stumble = {
			windows: .8,
			letThrough: .8
		};
		/**
		* When the next request may go. Never more than the limit in any window by this machine's clock; fewer once the
		* vendor has answered 429 (other than to a stumble), by as many as it let through, and slowly more again after that.
		*
		* It has no clock: every time is a millisecond count given from outside.
		*/
		class Pace {
			#settings;
			#allowed;
			#log = [];
			/** How many were sent and have not ended. */
			#awaited = 0;
			#heldUntil = Number.NEGATIVE_INFINITY;
			/** When the vendor last said 429 about a request that had been sent since the time before. */
			#slowedAt = Number.NEGATIVE_INFINITY;
			/** When the first of the requests was sent that it refused then. */
			#firstRefusedAt = Number.NEGATIVE_INFINITY;
			#allowedBefore;
			#margin = margin.least;
			#quiet = quiet.first;
			/** When the first request was sent, more was tried last, or less was learned. */
			#changedAt = Number.NEGATIVE_INFINITY;
			/** Whether what the vendor refused last was held up on its way. */
			#stumbled = false;
			constructor(settings) {
				this.#settings = settings;
				this.#allowed = settings.spread ? Math.max(1, settings.requests * beginning) : settings.requests;
				this.#allowedBefore = this.#allowed;
			}
			/** How many requests a window may hold now. */
			get allowed() {
				return Math.max(1, Math.floor(this.#allowed));
			}
			/** The first moment at which a request may go, in the past where that is now. */
			get next() {
				const { spread, windowMilliseconds } = this.#settings;
				const window = windowMilliseconds * this.#margin;
				const last = this.#log.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
				const oldestInWindow = this.#log.at(-this.allowed)?.at ?? Number.NEGATIVE_INFINITY;
				const part = !this.#refusedOnce && this.#awaited <= few ? evenness.fewAwaited : evenness.usual;
				const distance = spread && this.#hasBegun ? window / this.allowed * part : 0;
				return Math.max(this.#heldUntil, last + distance, oldestInWindow + window);
			}
			get #refusedOnce() {
				return this.#slowedAt !== Number.NEGATIVE_INFINITY;
			}
			get #hasBegun() {
				return this.#log.length >= this.#settings.requests * inOneGo || this.#refusedOnce;
			}
			sent(now) {
				const sent = {
					at: now,
					refused: false
				};
				if (this.#log.length === 0) this.#changedAt = now;
				this.#log.push(sent);
				this.#awaited += 1;
				const kept = this.#settings.requests * 8;
				if (this.#log.length > 2 * kept) this.#log = this.#log.slice(-kept);
				return sent;
			}
			/** One that was sent has been answered, or won't be: told once of each, beside `accepted` or `refused`. */
			ended() {
				this.#awaited -= 1;
			}
			/** An answer came that is no 429. */
			accepted(now) {
				if (this.#refusedOnce && now < this.#slowedAt + this.#quiet) return;
				const more = this.#allowed + (this.#refusedOnce ? growth.afterwards : growth.untilRefused);
				this.#allow(Math.min(more, this.#settings.requests), now);
			}
			/** A 429 came: nobody sends until the wait is over. */
			refused(sent, now, wait) {
				sent.refused = true;
				const newSign = sent.at >= this.#slowedAt;
				const again = newSign && sent.at - this.#heldUntil < repeatedWithin * this.#settings.windowMilliseconds;
				if (newSign) {
					this.#stumbled = !again && this.#isStumble(sent);
					if (this.#stumbled) this.#margin = Math.min(this.#margin + margin.step, margin.most);
					this.#slow(now);
				}
				if (!this.#stumbled && (newSign || sent.at < this.#firstRefusedAt)) this.#learn(sent, again, now);
				this.#heldUntil = Math.max(this.#heldUntil, now + wait);
			}
			#isStumble(refused) {
				const { windowMilliseconds } = this.#settings;
				return refused.at > this.#changedAt + stumble.windows * windowMilliseconds && this.#letThroughBefore(refused) >= this.allowed * stumble.letThrough;
			}
			#slow(now) {
				if (this.#refusedOnce && now - this.#slowedAt > this.#quiet && !this.#stumbled) this.#quiet = Math.min(this.#quiet * 2, quiet.longest);
				this.#slowedAt = now;
				this.#allowedBefore = this.#allowed;
			}
			#learn(refused, again, now) {
				this.#firstRefusedAt = refused.at;
				const taught = this.#letThroughBefore(refused);
				const most = again ? Math.max(1, this.allowed - 1) : this.#allowed;
				if (taught >= this.#allowedBefore * evidence) this.#allow(Math.min(most, taught), now);
				else if (again) this.#allow(Math.max(1, this.#allowed / 2), now);
			}
			#allow(requests, now) {
				if (requests !== this.#allowed) this.#changedAt = now;
				this.#allowed = requests;
			}
			/**
			* How many requests the vendor let through in the window before one that it refused: that is its limit. The oldest of
			* them may have been sent a little earlier, as requests don't travel equally fast: the window reaches back half the
			* distance between two more.
			*/
			#letThroughBefore(refused) {
				const { windowMilliseconds } = this.#settings;
				const start = refused.at - windowMilliseconds * (1 + .5 / this.allowed);
				return this.#log.filter((sent) => sent.at > start && sent.at < refused.at && !sent.refused).length;
			}
		}
		/** The path of a request as it may be shown: without ids. */
		function routeOf(request) {
			return request.route ?? request.path;
		}
		/** What came of a try, and how long is waited before the next one, for a log. */
		function requestEvent(vendor, request, reply, { attempt, milliseconds, wait }) {
			const trouble = reply.kind === "trouble" ? reply.trouble : void 0;
			const { method } = request;
			const { status } = reply;
			return {
				vendor,
				method,
				route: routeOf(request),
				attempt,
				status,
				trouble,
				milliseconds,
				wait
			};
		}
		/** A limit is no fault: it is waited for much longer than a vendor that is down. */
		const triesAfter429 = 10;
		const triesAfterStatus = 5;
		/** Without the random part, like the longest ones. */
		const firstWait = 700;
		const longestOwnWait = {
			refusal: 6e4,
			failure: 3e4
		};
		/** Tried again by Lucca's own table (https://developers.luccasoftware.com/documentation/limits) and common use. */
		const passingStatuses = /* @__PURE__ */ new Set([
			408,
			500,
			502,
			503,
			504
		]);
		/**
		* Whether a request is tried again, and after how long. GET and PATCH are tried again after everything that passes.
		* A POST isn't, unless it certainly did nothing: it would create a second user.
		*
		* A vendor's `Retry-After` is honoured whole: where it is more than is worth waiting, the answer is no, never less.
		*/
		function nextTry(tried) {
			const { cause } = tried;
			if (cause.kind === "status" && cause.status === 429) {
				if (tried.refusals >= triesAfter429) return {
					again: false,
					because: "tries"
				};
				return waited(tried, growing(tried.firstWaitAfter429, tried.refusals, longestOwnWait.refusal, tried.random));
			}
			const tries = triesAfter(cause);
			const harmless = tried.repeatable || tried.method !== "POST" || isUnsent(cause);
			if (tries <= 1 || !harmless) return {
				again: false,
				because: "final"
			};
			if (tried.failures >= tries) return {
				again: false,
				because: "tries"
			};
			return waited(tried, growing(firstWait, tried.failures, longestOwnWait.failure, tried.random));
		}
		/** Whether a status is tried again where the method allows it. */
		function isPassing(status) {
			return status === 429 || passingStatuses.has(status);
		}
		/**
		* What an answer's `Retry-After` says, in milliseconds: seconds, or a date, which is counted from the answer's own
		* `Date` where there is one because the two clocks may differ.
		* https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
		*
		* @returns undefined where there is none that can be read; 0 for a date that has passed
		*/
		function retryAfter(headers, now) {
			const text = [headers["retry-after"]].flat()[0]?.trim() ?? "";
			if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1e3);
			const until = httpDate(text);
			if (until === void 0) return void 0;
			return Math.max(0, Math.ceil(until - (httpDate([headers["date"]].flat()[0] ?? "") ?? now)));
		}
		function isUnsent(cause) {
			return cause.kind === "trouble" && troubles[cause.trouble].unsent;
		}
		function triesAfter(cause) {
			if (cause.kind === "trouble") return troubles[cause.trouble].tries;
			return passingStatuses.has(cause.status) ? triesAfterStatus : 1;
		}
		/** Doubles from try to try; the random part keeps requests that failed together from coming back together. */
		function growing(first, tries, longest, random) {
			return Math.min(first * 2 ** (tries - 1), longest) * (1 + random / 2);
		}
		function waited(tried, ownWait) {
			const wait = tried.retryAfter || ownWait;
			return wait > tried.longestWait ? {
				again: false,
				because: "wait"
			} : {
				again: true,
				wait
			};
		}
		/** The three forms of a date all begin with a day of the week; anything else would be read by guessing. */
		function httpDate(text) {
			if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(text)) return void 0;
			const moment = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
			return Number.isNaN(moment) ? void 0 : moment;
		}
		/** Lets requests go one by one, in the order they came: at the pace, and only so many under way at a time. */
		class Turns {
			#pace;
			#clock;
			#deadline;
			#waiting = [];
			#free;
			/** Settles when the request before has gone: only the first in the row looks at the pace. */
			#gone = Promise.resolve();
			constructor(pace, maxInFlight, clock, deadline) {
				this.#pace = pace;
				this.#free = maxInFlight;
				this.#clock = clock;
				this.#deadline = deadline;
			}
			/** @returns undefined where the deadline passes before the turn comes */
			async take() {
				await this.#place();
				const mine = this.#gone.then(() => this.#go());
				this.#gone = mine;
				const sent = await mine;
				if (sent === void 0) {
					this.#leave();
					return;
				}
				const end = () => {
					this.#pace.ended();
					this.#leave();
				};
				return {
					sent,
					end
				};
			}
			async #go() {
				for (;;) {
					if (this.#deadline?.aborted) return void 0;
					const now = this.#clock.now();
					if (this.#pace.next <= now) return this.#pace.sent(now);
					await this.#clock.sleep(this.#pace.next - now, this.#deadline);
				}
			}
			#place() {
				if (this.#free > 0) {
					this.#free -= 1;
					return Promise.resolve();
				}
				return new Promise((resolve) => this.#waiting.push(resolve));
			}
			#leave() {
				const next = this.#waiting.shift();
				if (next === void 0) this.#free += 1;
				else next();
			}
		}
		const mebibyte = 1048576;
		const minute = 6e4;
		/**
		* What the vendors state, each beside the page that states it, and what follows from it. Sizes, numbers in flight
		* and times that no page states are our own choice.
		*/
		const vendorLimits = {
			Lucca: {
				pace: {
					requests: 50,
					windowMilliseconds: minute,
					spread: false
				},
				maxInFlight: 4,
				firstWaitAfter429: 1e4,
				silenceLimit: 1e4,
				timeLimit: 3e4,
				answerSizeLimit: 50 * mebibyte,
				longestWait: 30 * minute
			},
			Leapsome: {
				pace: {
					requests: 30,
					windowMilliseconds: 1e3,
					spread: true
				},
				maxInFlight: 18,
				firstWaitAfter429: 1e3,
				silenceLimit: 2e4,
				timeLimit: minute,
				answerSizeLimit: 50 * mebibyte,
				longestWait: 30 * minute
			}
		};
		/** The same clock, with account kept from now on. */
		function waitingClock(clock) {
			let asleep = 0;
			let since = 0;
			let waited = 0;
			return {
				now: () => clock.now(),
				random: () => clock.random(),
				async sleep(milliseconds, signal) {
					if (asleep === 0) since = clock.now();
					asleep += 1;
					await clock.sleep(milliseconds, signal);
					asleep -= 1;
					if (asleep === 0) waited += clock.now() - since;
				},
				get waited() {
					return asleep === 0 ? waited : waited + clock.now() - since;
				}
			};
		}
		var external_node_querystring_ = __webpack_require__(1792);
		/**
		* Puts address, headers and body together.
		*
		* @throws ConfigError where a credential can't be a header, and what the `headers` function throws
		*/
		async function wireRequest(options, request) {
			const { origin, pathname } = options.base;
			const query = request.query === void 0 ? "" : `?${(0, external_node_querystring_.stringify)({ ...request.query })}`;
			const body = request.form === void 0 ? JSON.stringify(request.body) : (0, external_node_querystring_.stringify)({ ...request.form });
			const type = request.form === void 0 ? "application/json" : "application/x-www-form-urlencoded";
			return {
				method: request.method,
				url: `${origin}${pathname.replace(/\/+$/, "")}${request.path}${query}`,
				headers: {
					accept: "application/json",
					"accept-encoding": acceptedEncodings,
					"user-agent": options.userAgent,
					...body === void 0 ? {} : { "content-type": type },
					...await ownHeaders(options)
				},
				body
			};
		}
		async function ownHeaders(options) {
			const headers = typeof options.headers === "function" ? await options.headers() : options.headers;
			if (Object.values(headers).every((value) => /^[\t\x20-\x7e]*$/.test(value))) return headers;
			throw new errors.xL(`The credential for ${options.vendor} holds a character that no credential has, such as a line break.`, "Store the secret again, without anything around it.");
		}
		/**
		* Opens the one connection of a run to a vendor, or to one host of it. Nothing is sent yet.
		*
		* @throws ConfigError where the credential may not be sent to the base address, or the runner's proxy is no address
		*/
		function openConnection(options) {
			const { vendor, base } = options;
			checkHost(vendor, base, options.trustedHosts);
			const limits = {
				...vendorLimits[vendor],
				...options.limits
			};
			const dispatcher = openDispatcher(base, limits.maxInFlight, options.environment ?? process.env);
			const clock = waitingClock(options.clock ?? systemClock);
			/** The vendor asks to be left alone for longer than a run can wait: nobody sends any more. */
			const leftAlone = new AbortController();
			let asksToBeLeftAlone;
			const end = AbortSignal.any([leftAlone.signal, ...options.deadline ? [options.deadline] : []]);
			const pace = new Pace(limits.pace);
			const turns = new Turns(pace, limits.maxInFlight, clock, end);
			const sent = {
				requests: 0,
				retries: 0,
				refusals: 0
			};
			let closing;
			async function send(request) {
				const history = {
					tries: 0,
					refusals: 0,
					uncertain: false
				};
				for (;;) {
					const turn = await turns.take();
					if (turn === void 0) throw noTurn(request, history);
					const step = await attempt(request, history, turn.sent).finally(turn.end);
					if (step.kind === "failed") throw step.error;
					if (step.kind === "answer") return step.answer;
					await clock.sleep(step.wait, end);
				}
			}
			/** Sends it once, and says what is next. */
			async function attempt(request, history, turn) {
				const wire = await wireRequest(options, request);
				const start = clock.now();
				sent.requests += 1;
				if (history.tries > 0) sent.retries += 1;
				history.tries += 1;
				const reply = await exchange(dispatcher, wire, limits);
				const milliseconds = clock.now() - start;
				if (reply.kind === "answer" && reply.status !== 429) pace.accepted(clock.now());
				const step = nextStep(request, history, turn, reply, milliseconds);
				const wait = step.kind === "again" ? step.wait : void 0;
				options.onRequest?.(requestEvent(vendor, request, reply, {
					attempt: history.tries,
					milliseconds,
					wait
				}));
				return step;
			}
			function nextStep(request, history, turn, reply, milliseconds) {
				if (reply.kind === "answer" && isFinal(reply.status, request)) {
					const { status, headers, body } = reply;
					return {
						kind: "answer",
						answer: {
							status,
							headers,
							body,
							milliseconds
						}
					};
				}
				note(request, history, reply);
				const asksToWait = reply.kind === "answer" ? retryAfter(reply.headers, clock.now()) : void 0;
				const next = nextTry({
					method: request.method,
					repeatable: request.repeatable ?? false,
					cause: reply.kind === "answer" ? {
						kind: "status",
						status: reply.status
					} : reply,
					refusals: history.refusals,
					failures: history.tries - history.refusals,
					retryAfter: asksToWait,
					random: clock.random(),
					firstWaitAfter429: limits.firstWaitAfter429,
					longestWait: limits.longestWait
				});
				if (!next.again) return {
					kind: "failed",
					error: givenUp(request, history, reply, asksToWait)
				};
				if (reply.status === 429) pace.refused(turn, clock.now(), next.wait);
				return {
					kind: "again",
					wait: next.wait
				};
			}
			function givenUp(request, history, reply, asksToWait) {
				if (reply.kind === "trouble") return troubleError(asked(request, history), reply);
				const { status } = reply;
				if (asksToWait === void 0 || asksToWait <= limits.longestWait) return statusError(asked(request, history), status);
				asksToBeLeftAlone = {
					status,
					until: clock.now() + asksToWait
				};
				leftAlone.abort();
				return noTurn(request, history);
			}
			function note(request, history, reply) {
				if (reply.status === 429) {
					sent.refusals += 1;
					history.refusals += 1;
				} else if (isWrite(request) && mayHaveTakenEffect(reply)) history.uncertain = true;
			}
			/** Why a request isn't sent, or not again. */
			function noTurn(request, history) {
				if (asksToBeLeftAlone === void 0) return deadlineError(asked(request, history));
				const { status, until } = asksToBeLeftAlone;
				return waitError(asked(request, history), status, until - clock.now());
			}
			function asked(request, { tries, uncertain }) {
				return {
					vendor,
					request: `${request.method} ${routeOf(request)}`,
					base,
					tries,
					uncertain
				};
			}
			return {
				send,
				get traffic() {
					const { requests, windowMilliseconds } = limits.pace;
					const limit = {
						requests,
						seconds: windowMilliseconds / 1e3
					};
					return {
						...sent,
						secondsWaited: clock.waited / 1e3,
						limit
					};
				},
				close() {
					closing ??= dispatcher.close();
					return closing;
				}
			};
		}
		function isFinal(status, request) {
			if (request.returnAtOnce?.includes(status)) return true;
			return status < 500 && !isPassing(status);
		}
		function isWrite(request) {
			return request.method !== "GET" && !request.repeatable;
		}
		function mayHaveTakenEffect(reply) {
			return reply.kind === "answer" || !troubles[reply.trouble].unsent;
		}
		/** The traffic of two connections to the same vendor, such as one that only fetches tokens. */
		function addTraffic(one, other) {
			return {
				requests: one.requests + other.requests,
				retries: one.retries + other.retries,
				refusals: one.refusals + other.refusals,
				secondsWaited: one.secondsWaited + other.secondsWaited,
				limit: one.limit
			};
		}
		var schemas = __webpack_require__(4343);
		var api = __webpack_require__(3759);
		const refusedToken = {
			what: "Leapsome refused the token.",
			remedy: "Check the secret behind leapsome-token: the SCIM token from Settings, Integrations, HRIS integrations, SCIM. A new token there ends the old one; the secret of the Content API is another one."
		};
		const wrongAddress = {
			what: "Leapsome has no list of users at this address.",
			remedy: "Check leapsome-url; it is https://api.leapsome.com/scim/v1 unless Leapsome told you another."
		};
		/**
		* What each status means: https://api.leapsome.com/scim/v1/api-docs/, read 2026-08-22. There 403, not 401, is the answer
		* to a wrong token. What a foreign address gets isn't documented; 400 is the only status left for it.
		*/
		const refusals = {
			list: /* @__PURE__ */ new Map([[404, wrongAddress]]),
			"look-up": /* @__PURE__ */ new Map([[400, {
				what: "Leapsome refused to look a user up by address.",
				remedy: "Run again; if it stays, give the time of this run to the support of Leapsome."
			}], [404, wrongAddress]]),
			creation: /* @__PURE__ */ new Map([
				[400, {
					what: "Leapsome did not take the new user.",
					remedy: "Check the person's e-mail address in Lucca: its domain must be one of the organisation's in Leapsome."
				}],
				[404, wrongAddress],
				[409, {
					what: "Leapsome says that the address is taken, but shows no user with it.",
					remedy: "Look in Leapsome for a removed user, or one of another organisation, who has the person's e-mail address."
				}]
			]),
			update: /* @__PURE__ */ new Map([
				[400, {
					what: "Leapsome did not take the change.",
					remedy: "Check the person's values in Lucca, above all the e-mail address: its domain must be one of the organisation's in Leapsome."
				}],
				[404, {
					what: "Leapsome no longer has this user.",
					remedy: "It was probably removed during the run: the next one looks again."
				}],
				[409, {
					what: "Another user of Leapsome has the address that this one is to get.",
					remedy: "Look in Leapsome who has it, and merge or rename one of the two."
				}]
			])
		};
		const tokenStatuses = /* @__PURE__ */ new Set([401, 403]);
		/** The error for a request that Leapsome refused. It names nobody: who it is about is known to whoever asked. */
		function refusedRequest(request, status) {
			const { what, remedy } = tokenStatuses.has(status) ? refusedToken : refusals[request].get(status) ?? {
				what: `Leapsome answered the ${request} with an unexpected status.`,
				remedy: "Run again; if it stays, give the time of this run to the support of Leapsome."
			};
			return new errors.Hi("Leapsome", `${what} (${status})`, remedy, { status });
		}
		var attributes = __webpack_require__(1857);
		/** The only extension that Leapsome's description of its SCIM API names, https://api.leapsome.com/scim/v1/api-docs/ */
		const extensionUrn = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
		/** The text attributes that stand in the extension, under their own names. */
		const extensionTexts = [
			"department",
			"division",
			"costCenter",
			"level",
			"location",
			"startDate",
			"endDate",
			"birthday",
			"gender"
		];
		/** The text attributes that stand at the root, under their own names. */
		const rootTexts = [
			"userName",
			"externalId",
			"displayName",
			"title"
		];
		/**
		* The body of `POST /Users`: only what it is documented to take, and nothing empty. Everything else needs an update
		* after it. Operation `createUsers` of https://api.leapsome.com/scim/v1/api-docs/
		*/
		function creationBody(values) {
			const body = {};
			for (const attribute of rootTexts) {
				const value = textOf(values, attribute);
				if (value) body[attribute] = value;
			}
			const name = {};
			for (const part of ["givenName", "familyName"]) {
				const value = textOf(values, `name.${part}`);
				if (value) name[part] = value;
			}
			if (Object.keys(name).length > 0) body["name"] = name;
			const photo = textOf(values, "photo");
			if (photo) body["photos"] = [{ value: photo }];
			return body;
		}
		/**
		* The body of `PATCH /Users/{id}`: a plain partial user, not a list of operations. Null clears, and an empty list where
		* the attribute is a list; Leapsome documents neither. Schema `UserDefinition` of
		* https://api.leapsome.com/scim/v1/api-docs/
		*
		* @throws Error where a part of the name is written without given and family name: Leapsome takes them together only,
		*   so leaving one out is a mistake in this program
		*/
		function updateBody(values, active) {
			const body = {};
			for (const attribute of rootTexts) put(body, attribute, textOf(values, attribute));
			const name = nameOf(values);
			if (name) body["name"] = name;
			const photo = textOf(values, "photo");
			if (photo !== void 0) body["photos"] = photo === null ? [] : [{ value: photo }];
			const extension = extensionOf(values);
			if (Object.keys(extension).length > 0) body[extensionUrn] = extension;
			if (active !== void 0) body["active"] = active;
			return body;
		}
		function nameOf(values) {
			const givenName = textOf(values, "name.givenName");
			const familyName = textOf(values, "name.familyName");
			const formatted = textOf(values, "name.formatted");
			if (givenName === void 0 && familyName === void 0 && formatted === void 0) return void 0;
			if (givenName === void 0 || familyName === void 0) throw new Error("A part of the name is to be written without both given and family name.");
			return formatted === void 0 ? {
				givenName,
				familyName
			} : {
				givenName,
				familyName,
				formatted
			};
		}
		function extensionOf(values) {
			const extension = {};
			for (const attribute of extensionTexts) put(extension, attribute, textOf(values, attribute));
			put(extension, "manager", textOf(values, "manager"));
			const others = values.additionalManagers;
			if (others !== void 0) extension["additionalManagers"] = typeof others === "string" ? [others] : others ?? [];
			for (const attribute of Object.keys(values)) if ((0, attributes.o)(attribute)) put(extension, attribute.slice(7), textOf(values, attribute));
			return extension;
		}
		function put(target, key, value) {
			if (value !== void 0) target[key] = value;
		}
		/** The text to write; null to clear; undefined where the attribute isn't to be written. */
		function textOf(values, attribute) {
			const value = values[attribute];
			return value === null || value === void 0 || typeof value === "string" ? value : value.join(", ");
		}
		var compile = __webpack_require__(2214);
		var parse = __webpack_require__(3945);
		/**
		* A schema that reads thousands of rows. zod makes it into code when the first of them comes, and not when its file is
		* loaded: that takes milliseconds, and a run reads by one of Lucca's two APIs alone. What the code refuses, the schema reads
		* again, and so says what is wrong; where Node may make no code, it reads everything.
		*/
		function rowSchema(schema) {
			let compiled;
			return { safeParse(row) {
				compiled ??= compile.wE(schema);
				return parse.xL(compiled, row);
			} };
		}
		const scalar = schemas.KCZ([
			schemas.YjP(),
			schemas.aig(),
			schemas.zMY()
		]);
		const optionalScalar = schemas.cl6(scalar);
		const requiredScalar = scalar.check(schemas.YPB((value) => String(value).trim() !== ""));
		/** An id has 24 characters; one that goes on and on would stand whole in messages. */
		const userId = requiredScalar.check(schemas.YPB((value) => String(value).length <= 100));
		/**
		* The id of a person who is referred to. A read shows `{managerId, displayName}` in the extension and `{value}` at the
		* root; a write takes the id alone, and so may a read show it.
		*/
		const person = schemas.cl6(schemas.KCZ([schemas.Ikc({
			managerId: optionalScalar,
			value: optionalScalar
		}), scalar]));
		/** A list of people; Leapsome's help centre also speaks of text with commas in between. */
		const people = schemas.cl6(schemas.KCZ([schemas.YOg(person), schemas.YjP()]));
		/**
		* A user as `GET /Users` shows it: schema `User` of Leapsome's description of its SCIM API 1.1.3,
		* https://api.leapsome.com/scim/v1/api-docs/. Only `id` and `userName` are always there.
		*/
		const scimUser = rowSchema(schemas.Ikc({
			id: userId,
			userName: requiredScalar,
			externalId: optionalScalar,
			displayName: optionalScalar,
			title: optionalScalar,
			active: schemas.cl6(schemas.zMY()),
			name: schemas.cl6(schemas.Ikc({
				givenName: optionalScalar,
				familyName: optionalScalar,
				formatted: optionalScalar
			})),
			photos: schemas.cl6(schemas.YOg(schemas.Ikc({ value: optionalScalar }))),
			location: optionalScalar,
			manager: person,
			[extensionUrn]: schemas.cl6(schemas._H3({
				department: optionalScalar,
				division: optionalScalar,
				costCenter: optionalScalar,
				level: optionalScalar,
				location: optionalScalar,
				startDate: optionalScalar,
				endDate: optionalScalar,
				birthday: optionalScalar,
				gender: optionalScalar,
				manager: person,
				additionalManagers: people
			}))
		}));
		/**
		* A user out of Leapsome's answer, in any shape that a read is documented to have.
		*
		* @throws VendorError that names the Leapsome id, where it can be read, and the path, never the value
		*/
		function readScimUser(resource) {
			const result = scimUser.safeParse(resource);
			if (result.success) return toUser(result.data);
			const id = schemas.Ikc({ id: userId }).safeParse(resource);
			const path = result.error.issues[0]?.path.join(".") || "record";
			throw new errors.Hi("Leapsome", id.success ? `Leapsome shows ${path} in a form that can't be read for the user with the Leapsome id ${id.data.id}.` : `Leapsome shows a user whose ${path} can't be read.`, "Nothing was written. Look at that user in Leapsome; if it is right there, please report it to this project.");
		}
		function toUser(user) {
			const found = {};
			const note = (attribute, value) => {
				if (value) found[attribute] = (0, attributes.H2)(attribute) === "date" ? (0, civil_date.m0)(value) ?? value : value;
			};
			const extension = user[extensionUrn];
			for (const attribute of rootTexts) note(attribute, scim_user_text(user[attribute]));
			note("name.givenName", scim_user_text(user.name?.givenName));
			note("name.familyName", scim_user_text(user.name?.familyName));
			note("name.formatted", scim_user_text(user.name?.formatted));
			note("photo", scim_user_text(user.photos?.[0]?.value));
			for (const attribute of extensionTexts) note(attribute, scim_user_text(extension?.[attribute]));
			note("location", scim_user_text(extension?.location) ?? scim_user_text(user.location));
			note("manager", personId(extension?.manager) ?? personId(user.manager));
			const additionalManagers = personIds(extension?.additionalManagers);
			if (additionalManagers.length > 0) found.additionalManagers = additionalManagers;
			for (const [key, value] of Object.entries(extension ?? {})) {
				const attribute = (0, attributes.hh)(key);
				if (attribute) note(attribute, customText(value));
			}
			return {
				id: String(user.id),
				userName: String(user.userName),
				externalId: scim_user_text(user.externalId),
				active: user.active ?? true,
				attributes: found
			};
		}
		/** Text as it came; null where it is blank or missing. */
		function scim_user_text(value) {
			const whole = String(value ?? "");
			return whole.trim() ? whole : null;
		}
		function personId(value) {
			return scim_user_text(typeof value === "object" ? value?.managerId ?? value?.value : value)?.trim() ?? null;
		}
		function personIds(value) {
			return (typeof value === "string" ? value.split(",") : value ?? []).flatMap((person) => personId(person) ?? []);
		}
		/**
		* A custom attribute as text. Leapsome's description shows text for all of them; how other types (number, toggle,
		* currency) come isn't documented. What has no evident text is kept as JSON, so that it doesn't count as empty.
		*/
		function customText(value) {
			if (value === null || value === void 0) return null;
			if (Array.isArray(value)) return value.flatMap((item) => customText(item) ?? []).join(", ") || null;
			const single = scalar.safeParse(value);
			return single.success ? scim_user_text(single.data) : JSON.stringify(value);
		}
		/** "We return a maximum of 5000 users if no smaller value is provided", https://api.leapsome.com/scim/v1/api-docs/ */
		const mostUsersAtOnce = 5e3;
		/** Schema `UserCollection` of https://api.leapsome.com/scim/v1/api-docs/ */
		const userCollection = schemas._H3({
			Resources: schemas.cl6(schemas.YOg(schemas.L5J())),
			totalResults: schemas.cl6(schemas.Whr().check(api.UI()))
		});
		/**
		* Every user, provably: as many as announced, by each page alike, and none twice.
		*
		* @throws VendorError where that can't be had, or where there is nobody at all
		*/
		async function readUserList(connection) {
			const users = [];
			const seen = /* @__PURE__ */ new Set();
			let total;
			for (;;) {
				const query = {
					count: String(mostUsersAtOnce),
					startIndex: String(users.length + 1)
				};
				const page = readPage("list", await connection.send({
					method: "GET",
					path: "/Users",
					query
				}));
				if (users.length > 0 && page.total !== total) throw notWhole("The number that it announces changed.");
				total = page.total;
				for (const user of page.users) {
					if (seen.has(user.id)) throw notWhole(`The user with the Leapsome id ${user.id} came twice.`);
					seen.add(user.id);
					users.push(user);
				}
				if (isLast(page, users.length)) break;
			}
			if (total !== void 0 && users.length !== total) throw notWhole(`It announced ${total} and showed ${users.length}.`);
			if (users.length === 0) throw nobody();
			return users;
		}
		/** Users by a filter: as many as come, without a promise that they are all. */
		async function readFilteredUsers(connection, filter) {
			return readPage("look-up", await connection.send({
				method: "GET",
				path: "/Users",
				query: { filter }
			})).users;
		}
		function isLast(page, usersSoFar) {
			if (page.users.length === 0) return true;
			if (page.total === void 0 || usersSoFar < page.total) return false;
			return usersSoFar > page.total || page.users.length < mostUsersAtOnce;
		}
		function readPage(request, { status, body }) {
			if (status !== 200) throw refusedRequest(request, status);
			const result = userCollection.safeParse(body);
			const resources = result.data?.Resources;
			if (!result.success || !resources && result.data.totalResults !== 0) throw new errors.Hi("Leapsome", "Leapsome answered with something that isn't a list of users. (200)", "Check leapsome-url; it is https://api.leapsome.com/scim/v1 unless Leapsome told you another.", { status });
			return {
				users: (resources ?? []).map(readScimUser),
				total: result.data.totalResults ?? void 0
			};
		}
		function notWhole(how) {
			return new errors.Hi("Leapsome", `Leapsome's list of users is not whole. ${how}`, "Nothing was written, as somebody may be missing. Run again; if it stays, give the time of this run to the support of Leapsome.");
		}
		function nobody() {
			return new errors.Hi("Leapsome", "Leapsome showed no user at all, which can't be right: the account that made the token is a user.", "Nothing was written. Check that leapsome-url and leapsome-token are those of the company's Leapsome.");
		}
		/** A creation whose answer was lost, and that turns out not to have happened, is sent so often in all. */
		const mostCreationTries = 3;
		/**
		* The users of a Leapsome organisation by its SCIM API, as Leapsome itself describes it, which is not RFC 7644:
		* https://api.leapsome.com/scim/v1/api-docs/
		*/
		function openLeapsome(connection) {
			return {
				readUsers: () => readUserList(connection),
				findUser: (userName) => findUser(connection, userName),
				createUser: (values) => createUser(connection, values),
				updateUser: (id, values, active) => updateUser(connection, id, values, active)
			};
		}
		/** Leapsome's own example has no quotes around the value, where the SCIM standard demands them: one, then the other. */
		async function findUser(connection, userName) {
			const byExample = await understood(readFilteredUsers(connection, `userName eq ${userName}`));
			const withAddress = (user) => addressKey(user.userName) === addressKey(userName);
			const found = byExample?.find(withAddress);
			if (found) return found;
			const byStandard = await understood(readFilteredUsers(connection, `userName eq ${JSON.stringify(userName)}`));
			if (!byExample && !byStandard) throw refusedRequest("look-up", 400);
			return byStandard?.find(withAddress);
		}
		/** What a filter finds; undefined where Leapsome doesn't understand it. */
		async function understood(users) {
			try {
				return await users;
			} catch (error) {
				if (error instanceof errors.Hi && error.status === 400) return void 0;
				throw error;
			}
		}
		function addressKey(address) {
			return address.trim().normalize("NFC").toLowerCase();
		}
		async function createUser(connection, values) {
			const request = {
				method: "POST",
				path: "/Users",
				body: creationBody(values)
			};
			for (let tries = 1;; tries += 1) {
				const answer = await connection.send(request).catch(ifUncertain);
				if (!(answer instanceof errors.Hi)) return toCreation(connection, values.userName, answer);
				const user = await findUser(connection, values.userName);
				if (user) return {
					kind: "exists",
					user
				};
				if (tries === mostCreationTries) throw answer;
			}
		}
		/** Gives an error back that leaves open whether the request took effect, and throws every other. */
		function ifUncertain(error) {
			if (error instanceof errors.Hi && error.uncertain) return error;
			throw error;
		}
		const createdUser = schemas._H3({ id: schemas.YjP().check(api.WN(), api.m9(1)) });
		/** "Empty object {} if the user already exists" stands beside "409: Username is already in use": either may come. */
		async function toCreation(connection, userName, answer) {
			const { status, body } = answer;
			if (!isSuccess(status) && status !== 409) throw refusedRequest("creation", status);
			const created = createdUser.safeParse(body);
			if (isSuccess(status) && created.success) return {
				kind: "created",
				userId: created.data.id
			};
			const user = await findUser(connection, userName);
			if (user) return {
				kind: "exists",
				user
			};
			throw refusedRequest("creation", 409);
		}
		async function updateUser(connection, id, values, active) {
			const path = `/Users/${encodeURIComponent(id)}`;
			const body = updateBody(values, active);
			const { status } = await connection.send({
				method: "PATCH",
				path,
				route: "/Users/{id}",
				body
			});
			if (!isSuccess(status)) throw refusedRequest("update", status);
		}
		function isSuccess(status) {
			return status >= 200 && status < 300;
		}
		var v5_parts = __webpack_require__(8384);
		var refused_fields = __webpack_require__(6768);
		/** Where a client is made and given scopes and establishments: https://developers.lucca.fr/documentation/using-api/authentication */
		const placeOfClients = "in Lucca, under /identity/admin/integration-keys";
		const wrongClient = `Check the secrets behind lucca-client-id and lucca-client-secret: the client may be mistyped, deleted, expired, or of another environment (test, demo). It is looked up ${placeOfClients}.`;
		/**
		* The error for a token that Lucca didn't give, or took back at once: the client itself isn't right. A refusal with 400
		* is one with 401, too, where it says that it is about the client: https://www.rfc-editor.org/rfc/rfc6749#section-5.2
		*/
		function refusedClient(status, code) {
			const told = code === void 0 ? String(status) : `${status}, ${code}`;
			const meant = code === "invalid_client" || code === "unauthorized_client" ? 401 : status;
			return new errors.Hi("Lucca", `Lucca refused the OAuth client. (${told})`, wrongClient, { status: meant });
		}
		/** The error for a client without scopes that the mapping needs. `parts` isn't empty. */
		function missingScopes(parts, fields, status) {
			const scopes = parts.map(v5_parts.Od);
			const several = scopes.length > 1;
			return refusedParts(parts, fields, `Lucca does not let this OAuth client read ${listed(parts)}: it lacks the ${several ? "scopes" : "scope"} ${listed(scopes)}. (${status})`, `Give the client ${several ? "these scopes" : "this scope"} ${placeOfClients}`, status);
		}
		/** The error for a part that Lucca shows of nobody, though it answered: what a lost right looks like there. */
		function shownForNobody(part, fields) {
			const what = `Lucca shows nobody's ${partOfPerson[part]}, so that what is entered there can't be told from what is empty.`;
			const remedy = `Give the OAuth client the scope ${(0, v5_parts.Od)(part)} and all establishments ${placeOfClients}`;
			return refusedParts([part], fields, what, remedy, 200);
		}
		function refusedParts(parts, fields, what, remedy, status) {
			const without = parts.map((part) => (0, v5_parts.wJ)(part, fields));
			const needing = [...new Set(without.flatMap((found) => found ?? []))];
			if (without.includes(void 0) || needing.length === 0) return new errors.Hi("Lucca", what, `${remedy}.`, { status });
			return new refused_fields._(needing, what, `${remedy}, or take ${listed(needing)} out of the mapping file.`, status);
		}
		/** How a part is called in a sentence about a person. */
		const partOfPerson = {
			employees: "name and address",
			employments: "contract",
			"job-positions": "job position",
			"employee-personal-records": "personal record",
			departments: "department",
			"business-establishments": "establishment",
			"employee-attributes": "HR-file data"
		};
		/** The error for a list that Lucca refused. A body is never looked at: it may hold anything. */
		function refusedList(part, status, fields) {
			switch (status) {
				case 401: return refusedClient(status, void 0);
				case 403: return missingScopes([part], fields, status);
				case 404: return new errors.Hi("Lucca", `Lucca has no list of ${part} at this address. (404)`, "Check lucca-url: https://<company>.ilucca.net, without anything after the host. If it is right, ask the support of Lucca whether this part of its API is open for your company.", { status });
				case 408:
				case 413:
				case 504: return new errors.Hi("Lucca", `Lucca could not answer in time with its list of ${part}, not even for the fewest that are asked for at once. (${status})`, "Run again later; if it stays, ask the support of Lucca.", { status });
				case 400: return part === "employee-attributes" ? unknownCode(status, fields) : refused(part, status);
				default: return refused(part, status);
			}
		}
		/** Whether Lucca answers a code that it doesn't know like this, or with nothing, isn't documented. */
		function unknownCode(status, fields) {
			const custom = (0, v5_parts.wJ)("employee-attributes", fields) ?? [];
			const codes = listed(custom);
			return new refused_fields._(custom, `Lucca refused its list of employee-attributes, which is where ${codes} of the mapping comes from. (${status})`, `Check the codes, which Lucca shows in the settings of the HR file: it probably doesn't know one of them. Correct it, or take it out of the mapping file.`, status);
		}
		function refused(part, status) {
			return new errors.Hi("Lucca", `Lucca refused its list of ${part}. (${status})`, "Run again later; if it stays, look for a newer version of this action, and give the time of this run to the support of Lucca.", { status });
		}
		function listed(names) {
			return names.join(", ");
		}
		/** https://developers.lucca.fr/documentation/using-api/authentication, read 2026-11-23: one address for all companies. */
		const tokenHost = new URL("https://accounts.world.luccasoftware.com");
		/** The host that gives tokens for a company's address: Lucca's only one; for this machine itself, the same address. */
		function tokenAddress(luccaUrl) {
			return isLoopback(luccaUrl) ? luccaUrl : tokenHost;
		}
		const tokenAnswer = schemas.Ikc({
			access_token: schemas.YjP().check(api.Fk(/^[\x21-\x7e]+$/)),
			expires_in: schemas.cl6(schemas.aig().check(api.NC())),
			/** Said where it isn't what was asked for: https://www.rfc-editor.org/rfc/rfc6749#section-5.1 */
			scope: schemas.cl6(schemas.YjP())
		});
		/** https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
		const tokenError = schemas.Ikc({ error: schemas.YjP().check(api.Fk(/^[a-z_]{1,40}$/)) });
		/** Lucca says 30 minutes; where an answer says nothing, it is asked again before long. */
		const secondsUnlessSaid = 300;
		/** A token isn't used in the last part of its life: the request has to arrive, too. */
		const longestMargin = 6e4;
		/**
		* Tokens by client credentials.
		*
		* @param connection to `tokenAddress`, without a credential of its own
		*/
		function accessTokens(connection, client, { onToken, clock = systemClock }) {
			let fields = /* @__PURE__ */ new Set();
			let token;
			async function fetchToken() {
				const parts = [...(0, v5_parts._c)(fields)];
				const asked = clock.now();
				const answer = await ask(parts);
				if (answer.status !== 200) throw await refusal(parts, answer);
				const result = tokenAnswer.safeParse(answer.body);
				if (!result.success) throw new errors.Hi("Lucca", "Lucca answered a request for a token with something that holds none. (200)", "Run again later; if it stays, give the time of this run to the support of Lucca.", { status: answer.status });
				const { access_token: text, expires_in: seconds, scope } = result.data;
				onToken(text);
				const granted = scope?.trim() ? new Set(scope.trim().split(/\s+/)) : void 0;
				const missing = granted ? parts.filter((part) => !granted.has((0, v5_parts.Od)(part))) : [];
				if (missing.length > 0) throw missingScopes(missing, fields, answer.status);
				const life = (seconds ?? secondsUnlessSaid) * 1e3;
				return {
					text,
					until: asked + life - Math.min(longestMargin, life / 10)
				};
			}
			function ask(parts) {
				return connection.send({
					method: "POST",
					path: "/connect/token",
					form: {
						grant_type: "client_credentials",
						client_id: client.clientId,
						client_secret: client.clientSecret,
						scope: parts.map(v5_parts.Od).join(" ")
					},
					repeatable: true
				});
			}
			/** Lucca refuses a request as a whole for one scope too many, so that each is asked for alone to name the missing ones. */
			async function refusal(parts, { status, body }) {
				const code = tokenError.safeParse(body).data?.error;
				if (code !== "invalid_scope") return refusedClient(status, code);
				const missing = [];
				for (const part of parts) {
					const alone = await ask([part]);
					const given = tokenAnswer.safeParse(alone.body).data?.access_token;
					if (given !== void 0) onToken(given);
					if (tokenError.safeParse(alone.body).data?.error === "invalid_scope") missing.push(part);
				}
				return missingScopes(missing.length > 0 ? missing : parts, fields, status);
			}
			return {
				askFor(wanted) {
					fields = wanted;
					token = void 0;
				},
				async current() {
					if (token === void 0 || clock.now() >= token.until) token = await fetchToken();
					return token.text;
				},
				drop() {
					token = void 0;
				}
			};
		}
		/**
		* The same connection, telling once where Lucca announces in an answer's headers that it will switch this API off.
		* Only its newer API documents `Deprecation` and `Sunset` (https://developers.lucca.fr/documentation/using-api/versioning);
		* v3 may well send them before it goes. `kind` says which of the two APIs is read.
		*/
		function tellingDeprecation(connection, kind, tell) {
			let told = false;
			return {
				async send(request) {
					const answer = await connection.send(request);
					const sentence = told ? void 0 : deprecationNotice(answer.headers, kind);
					if (sentence !== void 0) {
						told = true;
						tell(sentence);
					}
					return answer;
				},
				get traffic() {
					return connection.traffic;
				},
				close: () => connection.close()
			};
		}
		function deprecationNotice(headers, kind) {
			const [deprecation, sunset] = [single(headers["deprecation"]), single(headers["sunset"])];
			if (sunset === void 0 && deprecation === void 0) return void 0;
			const [since, end] = [dayOf(deprecation), dayOf(sunset)];
			const when = (since === void 0 ? "" : ` since ${since}`) + (end === void 0 ? "" : ` and will be switched off on ${end}`);
			return kind === "api-key" ? `Lucca says that the API which lucca-api-key reads is deprecated${when}: change to lucca-client-id and lucca-client-secret in time.` : `Lucca says that the version of its API which this action reads is deprecated${when}: take a newer version of the action in time.`;
		}
		/**
		* A day as it is written in a header: a date of any of HTTP's forms, `2026-12-31`, or a count of seconds after an `@`.
		* https://www.rfc-editor.org/rfc/rfc8594 and https://www.rfc-editor.org/rfc/rfc9745
		*/
		function dayOf(header) {
			const [, seconds] = /^@(\d{1,11})$/.exec(header ?? "") ?? [];
			const moment = seconds === void 0 ? Date.parse(header ?? "") : Number(seconds) * 1e3;
			return Number.isNaN(moment) ? void 0 : new Date(moment).toISOString().slice(0, 10);
		}
		function single(header) {
			return Array.isArray(header) ? header[0] : header;
		}
		var lucca_fields = __webpack_require__(7587);
		/**
		* Whole numbers, as JSON numbers or as text; leading zeros and the like don't make another id. A number that no database
		* holds is none: it would stand whole in messages.
		*/
		const luccaId = schemas.FsL(schemas.KCZ([schemas.Whr(), schemas.YjP().check(api.WN(), api.Fk(/^-?\d{1,20}$/))]), schemas.pdi((value) => String(typeof value === "number" ? value : BigInt(value))));
		/** An id of something else than a person, as text; Lucca shows some as numbers. */
		const idAsText = schemas.FsL(schemas.KCZ([schemas.YjP(), schemas.aig()]), schemas.pdi(String));
		/**
		* Who somebody's manager is. Somebody without one has none, or has himself: "indicate manager = the employee
		* themselves", https://support.lucca.fr/hc/en-us/articles/360021100132. An id of 0 or less is Lucca's own account.
		*/
		function managerOf(id, manager) {
			return manager === null || manager === id || BigInt(manager) <= 0n ? null : manager;
		}
		/**
		* The most rows a v3 page may have: "Maximum limit is 1000",
		* https://developers.lucca.fr/api-reference/legacy/directory/list-users, read 2026-11-23.
		*/
		const mostRows = 1e3;
		/** Where even these are too many, it isn't their number. */
		const fewestRows = 10;
		/** Lucca aborts a request after 5 seconds with 408, https://developers.luccasoftware.com/documentation/limits. */
		const quickMilliseconds = 1e3;
		const slowMilliseconds = 3e3;
		/** The statuses that say that fewer rows may go through. */
		const tooMuchAtOnce = [
			408,
			413,
			504
		];
		/** Small enough to be answered in time by a slow Lucca, with custom data of everybody. */
		const firstPageSize = {
			rows: 100,
			ceiling: mostRows
		};
		/** The size after a page that came: twice as large after a quick answer, half after a slow one. */
		function afterAnswer(size, milliseconds) {
			if (milliseconds > slowMilliseconds) return halved(size);
			if (milliseconds > quickMilliseconds) return size;
			return {
				...size,
				rows: Math.min(size.rows * 2, size.ceiling)
			};
		}
		/** The size to ask again with after a page that was too much; undefined where it can't be smaller. */
		function afterTooMuch(size) {
			return size.rows > fewestRows ? halved(size) : void 0;
		}
		function saysTooMuch(status) {
			return tooMuchAtOnce.includes(status);
		}
		function halved(size) {
			const rows = Math.max(Math.floor(size.rows / 2), fewestRows);
			return {
				rows,
				ceiling: rows
			};
		}
		var lucca_rights = __webpack_require__(3661);
		/** Keys of a value's record that are no member of a composite. */
		const ownKeys = /* @__PURE__ */ new Set(["id", "url"]);
		/**
		* A field out of a user's `extendedData`, in any of the shapes that Lucca documents or shows: a bare value, `{id, value}`,
		* an array of those, a composite `{value: {e_member: {value}}}`, null, or missing. Never throws, whatever comes.
		* https://developers.lucca.fr/api-reference/legacy/directory/guides/extended-data.md
		*
		* @param path the code, and after it the members of composites: `['e_address', 'e_city']`
		* @returns text; a list of texts where several are entered; for a composite as a whole its texts joined with `, `
		*/
		function customValue(extendedData, path, text) {
			const [code, ...members] = path;
			const found = code === void 0 ? void 0 : property(extendedData, code);
			return found === void 0 ? null : member(found.value, found.key, members, text);
		}
		function member(node, code, members, text) {
			const [next, ...rest] = members;
			if (next === void 0) return whole(node, code, text);
			if (Array.isArray(node)) return list(node.map((item) => member(item, code, members, text)));
			const found = property(node, next);
			if (found !== void 0) return member(found.value, found.key, rest, text);
			return isRecord(node) && Object.hasOwn(node, "value") ? member(node["value"], code, members, text) : null;
		}
		function whole(node, code, text) {
			if (Array.isArray(node)) return list(node.map((item) => whole(item, code, text)));
			if (!isRecord(node)) return text(code, node);
			if (Object.hasOwn(node, "value")) return whole(node["value"], code, text);
			if (Object.hasOwn(node, "name")) return text(code, node["name"]);
			return texts(Object.entries(node).filter(([key]) => !ownKeys.has(key)).map(([key, value]) => whole(value, key, text))).join(", ") || null;
		}
		/** One value of several that could be is that value: the newer API doesn't tell it from a single one. */
		function list(values) {
			const all = texts(values);
			return all.length > 1 ? all : all[0] ?? null;
		}
		function texts(values) {
			return values.flatMap((value) => value ?? []);
		}
		/** A property by its name: exactly first, then whatever its case, as Lucca matches names itself. */
		function property(node, name) {
			if (!isRecord(node)) return void 0;
			if (Object.hasOwn(node, name)) return {
				key: name,
				value: node[name]
			};
			const wanted = name.toLowerCase();
			const entry = Object.entries(node).find(([key]) => key.toLowerCase() === wanted);
			return entry && {
				key: entry[0],
				value: entry[1]
			};
		}
		function isRecord(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		const dateWithTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
		/** A single value as trimmed text; null where it is blank, missing, or not a single value. */
		function plainText(value) {
			if (typeof value === "boolean") return String(value);
			if (typeof value === "number") return Number.isFinite(value) ? String(value) : null;
			if (typeof value !== "string") return null;
			return value.trim() || null;
		}
		/**
		* The same for a value whose type isn't known beforehand, such as custom data: v3 shows a date there as a local
		* midnight (`2016-09-01T00:00:00`), which becomes the day.
		*/
		function textOrDay(value) {
			const text = plainText(value);
			if (text === null || !dateWithTime.test(text)) return text;
			return (0, civil_date.m0)(text) ?? text;
		}
		/** Properties that are always asked for whole: what is below them depends on the person. */
		const neverNarrowed = /* @__PURE__ */ new Set(["extendeddata"]);
		/**
		* The `fields` parameter of a v3 request for dotted paths: `department.id` and `department.name` become
		* `department[id,name]`. Paths that differ in case alone are one, as v3 matches names without case.
		* https://developers.lucca.fr/api-reference/legacy/directory/list-users
		*/
		function fieldsParameter(paths) {
			const root = /* @__PURE__ */ new Map();
			for (const path of paths) grow(root, path.split("."));
			return [...render(root), "collection.count"].join(",");
		}
		function grow(level, [name, ...rest]) {
			if (name === void 0) return;
			const key = name.toLowerCase();
			const branch = level.get(key) ?? {
				name,
				itself: false,
				below: /* @__PURE__ */ new Map()
			};
			level.set(key, branch);
			if (rest.length === 0) branch.itself = true;
			else grow(branch.below, rest);
		}
		function render(level) {
			return [...level].map(([key, branch]) => {
				if (branch.below.size === 0 || neverNarrowed.has(key)) return branch.name;
				if (branch.itself) {
					grow(branch.below, ["id"]);
					grow(branch.below, ["name"]);
				}
				return `${branch.name}[${render(branch.below).join(",")}]`;
			});
		}
		/**
		* Where each field stands in a v3 user, from the pages "List users" and "User" of
		* https://developers.lucca.fr/api-reference/legacy/directory, read 2026-11-23. `legalEntity` is v3's word for an
		* establishment. `personalEmail` and `gender` are documented for writing only, but connectors read both there.
		*/
		const sources = {
			id: {
				paths: ["id"],
				read: (user) => user.id
			},
			firstName: {
				paths: ["firstName"],
				read: (user) => user.firstName
			},
			lastName: {
				paths: ["lastName"],
				read: (user) => user.lastName
			},
			login: {
				paths: ["login"],
				read: (user) => user.login
			},
			email: {
				paths: ["mail"],
				read: (user) => user.mail
			},
			personalEmail: {
				paths: ["personalEmail"],
				read: (user) => user.personalEmail
			},
			employeeNumber: {
				paths: ["employeeNumber"],
				read: (user) => user.employeeNumber
			},
			contractStart: {
				paths: ["dtContractStart"],
				read: (user) => user.dtContractStart
			},
			contractEnd: {
				paths: ["dtContractEnd"],
				read: (user) => user.dtContractEnd
			},
			birthDate: {
				paths: ["birthDate"],
				read: (user) => user.birthDate
			},
			gender: {
				paths: ["gender"],
				read: (user) => user.gender
			},
			jobTitle: {
				paths: ["jobTitle"],
				read: (user) => user.jobTitle
			},
			department: {
				paths: ["department.name"],
				read: (user) => plainText(user.department?.name)
			},
			"department.id": {
				paths: ["department.id"],
				read: (user) => user.department?.id ?? null
			},
			manager: {
				paths: ["manager.id"],
				read: (user) => managerOf(user.id, user.manager?.id ?? null)
			},
			"manager.id": {
				paths: ["manager.id"],
				read: (user) => managerOf(user.id, user.manager?.id ?? null)
			},
			establishment: {
				paths: ["legalEntity.name"],
				read: (user) => plainText(user.legalEntity?.name)
			},
			"establishment.id": {
				paths: ["legalEntity.id"],
				read: (user) => user.legalEntity?.id ?? null
			},
			language: {
				paths: ["culture"],
				read: language
			},
			professionalMobile: {
				paths: ["professionalMobile"],
				read: (user) => user.professionalMobile
			}
		};
		/** Asked for whatever the mapping uses: every employee has these. */
		const always = [
			"id",
			"firstName",
			"lastName",
			"contractStart",
			"contractEnd"
		];
		/** The `fields` parameter that brings the asked fields, and what every employee has, and nothing else. */
		function fieldsToAskFor(fields) {
			return fieldsParameter([...always, ...fields].flatMap((field) => sourceOf(field).paths));
		}
		/** How a field is read. Ask once for all users: to find it out takes longer than the reading. */
		function fieldReader(field) {
			return sourceOf(field).read;
		}
		/**
		* Finds which of the asked properties a message is about: Lucca refuses a whole list for one property that it doesn't
		* know ("Selected property X does not exist"), and names it first.
		*/
		function refusedProperty(fields, message) {
			const words = message.toLowerCase().split(/[^a-z0-9_]+/);
			let first = words.length;
			let refused;
			for (const field of /* @__PURE__ */ new Set([...always, ...fields])) {
				if (field === "id") continue;
				const name = refusableName(field);
				const place = words.indexOf(name.toLowerCase());
				if (place < 0 || place > first) continue;
				if (place < first || refused === void 0) refused = {
					property: name,
					fields: []
				};
				first = place;
				refused.fields.push(field);
			}
			return refused;
		}
		/** The property whose name is the field's own; `id` and `name` below it exist everywhere. */
		function refusableName(field) {
			if ((0, lucca_fields.iv)(field)) return field.slice(field.lastIndexOf(".") + 1);
			return (sourceOf(field).paths[0] ?? "").replace(/\..*/, "");
		}
		function sourceOf(field) {
			if ((0, lucca_fields.Sd)(field)) {
				const path = field.split(".").slice(1);
				return {
					paths: ["extendedData"],
					read: (user, text) => customValue(user.extendedData, path, text)
				};
			}
			if ((0, lucca_fields.iv)(field)) {
				const path = field.split(".").slice(1);
				return {
					paths: [path.join(".")],
					read: (user) => valueAt(user, path)
				};
			}
			return sources[field];
		}
		function language({ culture }) {
			return typeof culture === "object" && culture !== null ? plainText(culture.code) ?? plainText(culture.name) : plainText(culture);
		}
		function valueAt(node, [name, ...rest]) {
			if (Array.isArray(node)) {
				const all = node.flatMap((item) => valueAt(item, name === void 0 ? [] : [name, ...rest]) ?? []);
				return all.length > 0 ? all : null;
			}
			if (name !== void 0) return valueAt(property(node, name)?.value, rest);
			return textOrDay(property(node, "name")?.value ?? node);
		}
		const wrongKey = {
			what: "Lucca refused the API key.",
			remedy: "Check the secret behind lucca-api-key: the key may be mistyped, deleted, or of another environment (test, demo)."
		};
		const missingRight = {
			what: "Lucca does not let this API key read people.",
			remedy: "In Lucca, under /organization/structure/roles, open the role that has the key's name and give it the right to read employees."
		};
		const refused_requests_wrongAddress = {
			what: "Lucca has no list of people at this address.",
			remedy: "Check lucca-url: https://<company>.ilucca.net, without anything after the host."
		};
		const tooSlow = {
			what: `Lucca, GET /api/v3/users: no answer in time, not even for ${fewestRows} people at a time.`,
			remedy: "Run again later; if it stays, map fewer custom fields, or ask the support of Lucca."
		};
		/** What each status means, https://developers.lucca.fr/api-reference/legacy/authentication and /documentation/limits. */
		const refused_requests_refusals = /* @__PURE__ */ new Map([
			[401, wrongKey],
			[403, missingRight],
			[404, refused_requests_wrongAddress],
			[408, tooSlow],
			[413, tooSlow],
			[504, tooSlow]
		]);
		/**
		* The error for a list of people that Lucca refused. A body is searched for names of properties and never quoted.
		*
		* @param body whatever came: JSON of any shape, text, or nothing
		*/
		function refusedPeople(status, body, fields) {
			const known = refused_requests_refusals.get(status);
			const refused = known && status !== 403 ? void 0 : refusedProperty(fields, typeof body === "string" ? body : JSON.stringify(body) ?? "");
			if (refused) return refusedFields(status, refused);
			if (known) return new errors.Hi("Lucca", `${known.what} (${status})`, known.remedy, { status });
			return new errors.Hi("Lucca", `Lucca refused the list of people. (${status})`, status === 400 ? `It probably doesn't know one of the fields that the mapping uses: ${[...fields].join(", ")}.` : "Run again later; if it stays, give the time of this run to the support of Lucca.", { status });
		}
		/** 403 says that a right is missing; 400, that there is no such property, or none for this key. */
		function refusedFields(status, { property, fields }) {
			const names = fields.join(", ");
			const rights = [...new Set(fields.map((field) => (0, lucca_rights.s)(field, "api-key")))].join(" and ");
			const remedy = status === 403 ? `Grant ${rights}, or take ${names} out of the mapping file.` : `Take ${names} out of the mapping file, or correct it; the API key may also lack ${rights}.`;
			return new refused_fields._(fields, `Lucca refused the property ${property}, which is where ${names} of the mapping comes from. (${status})`, remedy, status);
		}
		/** The error for HR-file lists that Lucca refused, although numbers of these codes may stand for their entries. */
		function refusedLabels(status, codes) {
			if (status === 401) return new errors.Hi("Lucca", `${wrongKey.what} (401)`, wrongKey.remedy, { status });
			return new errors.Hi("Lucca", `Lucca does not show what the numbers in ${codes.join(", ")} stand for: they may be entries of a list.` + (status === void 0 ? "" : ` (${status})`), "Let the API key's role read these HR-file data and their lists (Consult HR files, all sections they are in), or take the fields out of the mapping file.", status === void 0 ? {} : { status });
		}
		var promises_ = __webpack_require__(8500);
		/** `{data: {items, count}}`, https://developers.lucca.fr/api-reference/legacy/directory/list-users */
		const envelope = schemas._H3({ data: schemas._H3({
			items: schemas.YOg(schemas.L5J()),
			count: schemas.cl6(schemas.Whr().check(api.UI()))
		}) });
		const mostReadings = 3;
		/**
		* Every item of a list, provably: as many rows as announced, by each page alike, and none twice. Where the list changes
		* during the read, it is read again from the start.
		*
		* @throws VendorError where it isn't whole, doesn't come to rest in three reads, or is refused
		*/
		async function readWholeList(connection, list) {
			const pages = pageReader(connection, list);
			let how = "";
			for (let reading = 0; reading < mostReadings; reading += 1) {
				const result = await readOnce(pages, list);
				if (result.kind === "whole") return result.items;
				how = result.how;
			}
			throw new errors.Hi("Lucca", `Lucca's list of ${list.noun} did not come to rest in ${mostReadings} reads: ${how}.`, "Nothing was written. Run again at a quieter time; if it stays, give the time of this run to the support of Lucca.");
		}
		async function readOnce(nextPage, list) {
			const items = new Items(list);
			const seen = /* @__PURE__ */ new Set();
			let page = await nextPage(0, void 0);
			const { announced } = page;
			for (;;) {
				if (page.announced !== announced) return {
					kind: "moved",
					how: "the announced number changed"
				};
				for (const row of page.rows) {
					const id = list.idOf(row, seen.size + 1);
					if (seen.has(id)) return {
						kind: "moved",
						how: `the id ${id} came twice`
					};
					seen.add(id);
				}
				items.add(page.rows);
				list.onProgress?.(seen.size, announced);
				if (v3_list_isLast(page, seen.size)) {
					if (announced !== void 0 && announced !== seen.size) throw v3_list_notWhole(list, announced, seen.size);
					return {
						kind: "whole",
						items: items.all()
					};
				}
				[page] = await Promise.all([nextPage(seen.size, announced), items.readMeanwhile()]);
			}
		}
		/** So many rows are read at a time while Lucca answers for the next, which takes a few milliseconds. */
		const atATime = 50;
		/** What the rows that came are read to. */
		class Items {
			#list;
			#items = [];
			/** Those that came since all were read. */
			#rows = [];
			/** How many of them are read. */
			#read = 0;
			constructor(list) {
				this.#list = list;
			}
			add(rows) {
				for (const row of rows) this.#rows.push(row);
			}
			all() {
				this.#readOn(this.#rows.length);
				return this.#items;
			}
			/** Never rejects: whether a row that can't be read counts is known at the end, as the list may be read again. */
			async readMeanwhile() {
				try {
					while (this.#read < this.#rows.length) {
						await (0, promises_.setImmediate)();
						this.#readOn(atATime);
					}
					this.#rows = [];
					this.#read = 0;
				} catch {}
			}
			#readOn(most) {
				const end = Math.min(this.#read + most, this.#rows.length);
				for (; this.#read < end; this.#read += 1) this.#items.push(this.#list.read(this.#rows[this.#read], this.#items.length + 1));
			}
		}
		function v3_list_isLast(page, rowsSoFar) {
			if (page.rows.length === 0) return true;
			if (page.announced === void 0 || rowsSoFar < page.announced) return false;
			return rowsSoFar > page.announced || page.rows.length < page.limit;
		}
		/** Asks for one page after the other, with as many rows as Lucca can answer for in time. */
		function pageReader(connection, list) {
			let size = firstPageSize;
			return async (offset, announced) => {
				for (;;) {
					const limit = rowsToAskFor(size, offset, announced);
					const query = {
						...list.query,
						paging: `${offset},${limit}`
					};
					const smaller = afterTooMuch(size);
					const returnAtOnce = smaller ? [...tooMuchAtOnce] : [];
					const answer = await sendOrTooMuch(connection, {
						method: "GET",
						path: list.path,
						query,
						returnAtOnce
					});
					if (saysTooMuch(answer.status)) {
						if (smaller === void 0) throw list.refused(answer.status, void 0);
						size = smaller;
						continue;
					}
					size = afterAnswer(size, answer.milliseconds);
					return {
						...readEnvelope(list, answer),
						limit
					};
				}
			};
		}
		/** One row more than is left, where the page would end exactly there: a number that is too low then shows itself. */
		function rowsToAskFor(size, offset, announced) {
			return announced === offset + size.rows ? Math.min(size.rows + 1, mostRows) : size.rows;
		}
		/** Statuses that ask for fewer rows come back as answers, also where the connection has given up over them. */
		async function sendOrTooMuch(connection, request) {
			try {
				return await connection.send(request);
			} catch (error) {
				const status = error instanceof errors.Hi ? error.status : void 0;
				if (status === void 0 || !saysTooMuch(status)) throw error;
				return {
					status,
					body: void 0,
					milliseconds: 0
				};
			}
		}
		function readEnvelope(list, { status, body }) {
			if (status !== 200) throw list.refused(status, body);
			const result = envelope.safeParse(body);
			if (result.success) return {
				rows: result.data.data.items,
				announced: result.data.data.count ?? void 0
			};
			if (hasMessage(body)) throw list.refused(status, body);
			throw new errors.Hi("Lucca", `Lucca answered with something that isn't a list of ${list.noun}. (200)`, "Check lucca-url: https://<company>.ilucca.net, the address of the company in Lucca.", { status });
		}
		const message = schemas.YjP().check(api.WN(), api.m9(1));
		const errorBody = schemas.KCZ([schemas._H3({ Message: message }), schemas._H3({ message })]);
		function hasMessage(body) {
			return errorBody.safeParse(body).success;
		}
		function v3_list_notWhole(list, announced, shown) {
			return new errors.Hi("Lucca", `Lucca announced ${announced} ${list.noun} and showed ${shown}.`, "Nothing was written, as somebody may be missing. Run again; if it stays, give the time of this run to the support of Lucca.");
		}
		const list_labels_text = schemas.FsL(schemas.cl6(schemas.KCZ([schemas.YjP(), schemas.aig()])), schemas.pdi((value) => plainText(value)));
		const definition = schemas._H3({
			id: idAsText.check(schemas.YPB((code) => code.trim() !== "")),
			extensionUserPropertyListEntries: schemas.cl6(schemas.YOg(schemas._H3({
				id: luccaId,
				name: list_labels_text
			})))
		});
		/**
		* What the entries of HR-file lists are called. The address and its parameters aren't on Lucca's pages: they are what
		* a connector in daily use asks (lumapps/tap-lucca-legacy).
		*
		* @param codes the codes whose numbers may be entries of a list, for messages
		* @throws VendorError where Lucca doesn't show the lists: a number can't be told from an entry then, and a number in the
		*   place of a label would be wrong data
		*/
		async function readListLabels(connection, codes) {
			const definitions = await readWholeList(connection, {
				path: "/api/v3/extensionuserdefinitions",
				query: {
					formatKey: "select",
					fields: "id,formatKey,extensionUserPropertyListEntries[id,name],collection.count"
				},
				noun: "HR-file lists",
				idOf: (row) => readDefinition(row).id,
				read: readDefinition,
				refused: (status) => refusedLabels(status, codes)
			});
			const labels = new Map(definitions.map(({ id, entries }) => [id.toLowerCase(), entries]));
			const withoutEntries = codes.filter((code) => labels.get(code.toLowerCase())?.size === 0);
			if (withoutEntries.length > 0) throw refusedLabels(void 0, withoutEntries);
			return labels;
		}
		function readDefinition(row) {
			const result = definition.safeParse(row);
			if (!result.success) {
				const path = result.error.issues[0]?.path.join(".");
				throw new errors.Hi("Lucca", `Lucca shows an HR-file list whose ${path} can't be read.`, "Please report it to this project; until then, take custom fields that are lists out of the mapping file.");
			}
			const entries = /* @__PURE__ */ new Map();
			for (const { id, name } of result.data.extensionUserPropertyListEntries ?? []) if (name !== null) entries.set(id, name);
			return {
				id: result.data.id,
				entries
			};
		}
		var core = __webpack_require__(8532);
		/**
		* The first or the last day of a contract, null where there is none. Lucca shows days as local midnights without a zone,
		* such as `2014-09-01T00:00:00`: the day is cut off, never converted.
		*/
		const contractDay = schemas.FsL(schemas.cl6(schemas.YjP()), schemas.pdi((value, context) => {
			if (!value?.trim()) return null;
			const date = (0, civil_date.m0)(value);
			if (date !== void 0) return date;
			context.issues.push({
				code: "custom",
				input: value,
				message: "not a day"
			});
			return core.tm;
		}));
		const v3_user_text = schemas.cl6(schemas.KCZ([
			schemas.YjP(),
			schemas.aig(),
			schemas.zMY()
		]));
		/**
		* `Undefined`, `Male`, `Female`, `Misc` by the description of the update of a user; that a read shows the same words
		* isn't documented, so that any other word counts as unknown.
		* https://developers.lucca.fr/api-reference/legacy/directory/update-a-user-by-id
		*/
		const genders = /* @__PURE__ */ new Map([
			["male", "male"],
			["female", "female"],
			["misc", "other"]
		]);
		const reference = schemas.cl6(schemas._H3({
			id: schemas.cl6(luccaId),
			name: v3_user_text
		}));
		/**
		* What is read of a row of `GET /api/v3/users`. Everything but the id may be missing or null: a key that lacks a right
		* is answered with less. Unknown properties stay, for `v3.<path>`.
		* https://developers.lucca.fr/api-reference/legacy/directory/user
		*/
		const v3User = rowSchema(schemas._H3({
			id: luccaId,
			firstName: v3_user_text,
			lastName: v3_user_text,
			login: v3_user_text,
			mail: v3_user_text,
			personalEmail: v3_user_text,
			employeeNumber: v3_user_text,
			dtContractStart: contractDay,
			dtContractEnd: contractDay,
			birthDate: v3_user_text,
			gender: v3_user_text,
			jobTitle: v3_user_text,
			department: reference,
			manager: reference,
			legalEntity: reference,
			culture: schemas.cl6(schemas.KCZ([
				schemas.YjP(),
				schemas.aig(),
				schemas._H3({
					code: v3_user_text,
					name: v3_user_text
				})
			])),
			professionalMobile: v3_user_text,
			extendedData: schemas.lqM(schemas.L5J())
		}));
		const anyRow = rowSchema(schemas.Ikc({ id: luccaId }));
		/**
		* The Lucca id of a row, whatever else is in it.
		*
		* @param position which row of the list it is, from 1, for the message
		* @throws VendorError where it has none that can be read
		*/
		function v3UserId(row, position) {
			const result = anyRow.safeParse(row);
			if (result.success) return result.data.id;
			throw new errors.Hi("Lucca", `Lucca's list of people holds somebody without a readable id, at position ${position}.`, "Run again; if it stays, tell the support of Lucca that /api/v3/users shows a user without an id.");
		}
		/**
		* A row of the list of users.
		*
		* @throws VendorError that names the property and the Lucca id, never the value
		*/
		function readV3User(row, position) {
			const result = v3User.safeParse(row);
			if (result.success) return toV3User(result.data);
			const id = v3UserId(row, position);
			const path = result.error.issues[0]?.path.join(".");
			throw new errors.Hi("Lucca", `Lucca shows ${path} in a form that can't be read for the person with the Lucca id ${id}.`, `Look at that person in Lucca and mend ${path}; if it is right there, please report it to this project.`);
		}
		function toV3User(row) {
			const birthDate = plainText(row.birthDate);
			return {
				...row,
				firstName: plainText(row.firstName),
				lastName: plainText(row.lastName),
				login: plainText(row.login),
				mail: plainText(row.mail),
				personalEmail: plainText(row.personalEmail),
				employeeNumber: plainText(row.employeeNumber),
				birthDate: birthDate === null ? null : (0, civil_date.m0)(birthDate) ?? birthDate,
				gender: genders.get(plainText(row.gender)?.toLowerCase()) ?? null,
				jobTitle: plainText(row.jobTitle),
				professionalMobile: plainText(row.professionalMobile)
			};
		}
		/**
		* Employees out of Lucca's v3 API, the one that an API key of the marketplace can read. Lucca calls it deprecated,
		* without an end date: https://developers.lucca.fr/api-reference/legacy/directory/guides/users-migration
		*/
		function v3Source(connection, { onWarning = () => {}, onProgress } = {}) {
			const lucca = tellingDeprecation(connection, "api-key", onWarning);
			return { async readEmployees(fields) {
				const users = await readUsers(lucca, fields, onProgress);
				const codes = codesWithNumbers(users, fields);
				const labels = codes.length > 0 ? await labelsOf(lucca, codes, onWarning) : /* @__PURE__ */ new Map();
				const unlisted = /* @__PURE__ */ new Map();
				const text = labelled(labels, (code) => unlisted.set(code, (unlisted.get(code) ?? 0) + 1));
				const readers = [...fields].map((field) => [field, fieldReader(field)]);
				const employees = users.map((user) => employee(user, readers, text));
				for (const [code, count] of unlisted) onWarning(unlistedEntries(code, count));
				return employees;
			} };
		}
		async function readUsers(connection, fields, onProgress) {
			const users = (await readWholeList(connection, {
				path: "/api/v3/users",
				query: {
					fields: fieldsToAskFor(fields),
					formerEmployees: "true",
					orderBy: "id,asc"
				},
				noun: "people",
				idOf: v3UserId,
				read: readV3User,
				refused: (status, body) => refusedPeople(status, body, fields),
				onProgress: (read, announced) => onProgress?.("people", read, announced)
			})).filter((user) => BigInt(user.id) > 0n);
			if (users.length === 0) throw new errors.Hi("Lucca", "Lucca showed nobody at all, which can't be right.", "Check the rights of the API key in Lucca: its role must see all employees, future and former ones too.");
			if (users.every((user) => user.dtContractStart === null)) throw new errors.Hi("Lucca", "Lucca shows nobody's first day, so that who has left or is yet to come can't be told.", `Grant ${(0, lucca_rights.s)("contractStart", "api-key")}, for all employees.`);
			return users;
		}
		/**
		* The labels of lists, as far as Lucca shows them. A key that may not read them costs the values in question, not the
		* run: those attributes stay as they are. Where Lucca has no such lists at all, a number is a number.
		*/
		async function labelsOf(connection, codes, onWarning) {
			try {
				return await readListLabels(connection, codes);
			} catch (error) {
				if (!(error instanceof errors.Hi) || error.status !== void 0 && error.status >= 500) throw error;
				onWarning(error.message);
				return error.status === 404 ? /* @__PURE__ */ new Map() : new Map(codes.map((code) => [code.toLowerCase(), /* @__PURE__ */ new Map()]));
			}
		}
		function employee(user, readers, text) {
			return {
				id: user.id,
				firstName: user.firstName ?? "",
				lastName: user.lastName ?? "",
				contractStart: user.dtContractStart,
				contractEnd: user.dtContractEnd,
				fields: Object.fromEntries(readers.map(([field, read]) => [field, read(user, text)]))
			};
		}
		/** The codes under which a whole number came: each may be the id of a list's entry, or just a number. */
		function codesWithNumbers(users, fields) {
			const codes = /* @__PURE__ */ new Set();
			const note = (code, value) => {
				if (Number.isInteger(value)) codes.add(code);
				return null;
			};
			const readers = [...fields].filter(lucca_fields.Sd).map(fieldReader);
			for (const user of users) for (const read of readers) read(user, note);
			return [...codes];
		}
		/**
		* Texts of custom data, with labels for the entries of lists. An entry that its list doesn't show (one that was
		* withdrawn, say) gives nothing: its number would be wrong, and failing would hold up everybody for one person.
		*/
		function labelled(labels, onUnlisted) {
			return (code, value) => {
				const entries = Number.isInteger(value) ? labels.get(code.toLowerCase()) : void 0;
				if (entries === void 0) return textOrDay(value);
				const label = entries.get(String(value));
				if (label === void 0) onUnlisted(code);
				return label ?? null;
			};
		}
		function unlistedEntries(code, count) {
			return `custom.${code} holds an entry that Lucca does not list, ${count} ${count === 1 ? "time" : "times"}: it counts as empty there. Give these people one of the entries that the list has now.`;
		}
		const v5_rows_text = schemas.FsL(schemas.cl6(schemas.KCZ([
			schemas.YjP(),
			schemas.aig(),
			schemas.zMY()
		])), schemas.pdi((value) => plainText(value)));
		const v5_rows_reference = schemas.cl6(schemas.Ikc({ id: luccaId }));
		const anyReference = schemas.cl6(schemas.Ikc({ id: idAsText }));
		/** First and last day, both worked: https://developers.lucca.fr/api-reference/latest/employments/get-employment */
		const employment = rowSchema(schemas.Ikc({
			start: schemas.Ikc({ date: contractDay }),
			end: schemas.cl6(schemas.Ikc({ date: contractDay }))
		}));
		const jobPosition = rowSchema(schemas.Ikc({
			jobTitle: v5_rows_text,
			manager: v5_rows_reference,
			department: v5_rows_reference,
			businessEstablishment: v5_rows_reference
		}));
		const v5_rows_employee = rowSchema(schemas.Ikc({
			id: luccaId,
			givenName: v5_rows_text,
			familyName: v5_rows_text,
			email: v5_rows_text,
			employeeNumber: v5_rows_text,
			phoneNumber: v5_rows_text,
			applicableEmployment: anyReference,
			applicableJobPosition: anyReference
		}));
		/**
		* An item of `GET /lucca-api/employees?include=embedded`.
		* https://developers.lucca.fr/api-reference/latest/employees/list-employees, read 2026-11-23
		*/
		function readV5Employee(item, embedded, position) {
			const person = parsed(v5_rows_employee, item, "employees", position);
			const shown = (resource, ref) => ref ? embedded(resource, ref.id) ?? void 0 : void 0;
			const contract = shown("employment", person.applicableEmployment);
			const job = shown("job-position", person.applicableJobPosition);
			return {
				...person,
				employment: contract === void 0 ? void 0 : parsed(employment, contract, "employments", person.id),
				position: job === void 0 ? void 0 : parsed(jobPosition, job, "job-positions", person.id)
			};
		}
		const v5_rows_genders = /* @__PURE__ */ new Map([
			["male", "male"],
			["female", "female"],
			["diverse", "other"]
		]);
		/**
		* What is wanted of a personal record. It also carries a bank account, a social-security number, a nationality and a
		* private telephone number, which can't be left out of the answer: whatever isn't named here is dropped.
		* https://developers.lucca.fr/api-reference/latest/employee-personal-records, read 2026-11-23
		*/
		const personalRecord = rowSchema(schemas.Ikc({
			id: idAsText,
			employee: schemas.Ikc({ id: luccaId }),
			email: v5_rows_text,
			birthDate: schemas.FsL(v5_rows_text, schemas.pdi((value) => value === null ? null : (0, civil_date.m0)(value) ?? value)),
			legalGender: schemas.FsL(v5_rows_text, schemas.pdi((word) => v5_rows_genders.get(word?.toLowerCase()) ?? null))
		}));
		/** An item of `GET /lucca-api/employee-personal-records`. */
		function readPersonalRecord(item, _embedded, position) {
			return parsed(personalRecord, item, "employee-personal-records", position);
		}
		const named = rowSchema(schemas.Ikc({
			id: luccaId,
			name: v5_rows_text
		}));
		/** How an item of a list of departments or establishments is read. */
		function namedThingReader(part) {
			return (item, _embedded, position) => parsed(named, item, part, position);
		}
		/**
		* @param where the Lucca id of the person whom it is about, or the position in its list
		* @throws VendorError that names the property, never the value
		*/
		function parsed(schema, value, part, where) {
			const result = schema.safeParse(value);
			if (result.success) return result.data;
			const path = result.error.issues[0]?.path.join(".") || "an item";
			const place = typeof where === "string" ? `for the person with the Lucca id ${where}` : `at position ${where}`;
			throw new errors.Hi("Lucca", `Lucca shows ${path} of its list of ${part} in a form that can't be read, ${place}.`, `Look at it in Lucca and mend it; if it is right there, please report it to this project.`);
		}
		/** Stands where an entry of a list is, and Lucca doesn't show what the entry is called. */
		const withoutLabel = Symbol("an entry without its label");
		const attribute = rowSchema(schemas.Ikc({
			id: idAsText,
			definition: schemas.Ikc({ id: schemas.YjP() }),
			/** Missing where the value belongs to something else than a person. */
			employee: schemas.cl6(schemas.Ikc({ id: luccaId })),
			value: schemas.lqM(schemas.L5J())
		}));
		/**
		* An item of `GET /lucca-api/employee-attributes?include=embedded`.
		* https://developers.lucca.fr/api-reference/latest/employee-attributes, read 2026-11-23
		*/
		function readV5Attribute(item, embedded, position) {
			const read = parsed(attribute, item, "employee-attributes", position);
			return {
				...read,
				value: v5_custom_data_labelled(read.value, embedded)
			};
		}
		function v5_custom_data_labelled(value, embedded) {
			if (Array.isArray(value)) return value.map((one) => v5_custom_data_labelled(one, embedded));
			if (typeof value !== "object" || value === null) return value;
			const referred = v5_custom_data_reference.safeParse(value);
			if (referred.success) return whatItRefersTo(referred.data, embedded);
			return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, v5_custom_data_labelled(part, embedded)]));
		}
		/** `{id, type, url}`; only the id is required by Lucca's description. What has more than these is no reference. */
		const v5_custom_data_reference = schemas.rej({
			id: idAsText,
			type: schemas.lqM(schemas.YjP()),
			url: schemas.cl6(schemas.YjP())
		});
		const label = schemas.Ikc({ name: schemas.YjP() });
		function whatItRefersTo({ id, type }, embedded) {
			if (type?.startsWith("employee")) return id;
			if (type?.startsWith("file")) return null;
			const shown = label.safeParse(embedded("taxonomy-label", id));
			return shown.success ? shown.data.name : withoutLabel;
		}
		/** A code with several values is a list, in the order in which Lucca gives them. */
		function customDataByPerson(attributes) {
			const people = /* @__PURE__ */ new Map();
			for (const { employee, definition, value } of attributes) {
				if (!employee) continue;
				const codes = people.get(employee.id) ?? /* @__PURE__ */ new Map();
				people.set(employee.id, codes);
				const values = codes.get(definition.id) ?? [];
				codes.set(definition.id, values);
				values.push(value);
			}
			const data = /* @__PURE__ */ new Map();
			for (const [id, codes] of people) data.set(id, Object.fromEntries([...codes].map(([code, values]) => [code, values.length > 1 ? values : values[0]])));
			return data;
		}
		/** The value of a field; undefined where it holds an entry of a list whose label Lucca doesn't show. */
		function v5CustomValue(data, id, field) {
			let isLabelMissing = false;
			const value = customValue(data.get(id), field.split(".").slice(1), (_code, single) => {
				if (single === withoutLabel) isLabelMissing = true;
				return textOrDay(single);
			});
			return isLabelMissing ? void 0 : value;
		}
		/** The codes to ask for: `custom.e_address.e_city` is in what stands under `e_address`. */
		function codesOf(fields) {
			return [...new Set(fields.map((field) => field.split(".")[1] ?? ""))];
		}
		function namesOf(things) {
			return new Map(things.map(({ id, name }) => [id, name]));
		}
		const nowhere = () => void 0;
		/**
		* Where each field stands in the Lucca API, so that the same comes out as of v3, whose `legalEntity` is a business
		* establishment here. https://developers.lucca.fr/api-reference/legacy/directory/guides/users-migration, read 2026-11-23
		*/
		const reads = {
			id: (person) => person.id,
			firstName: (person) => person.givenName,
			lastName: (person) => person.familyName,
			login: nowhere,
			email: (person) => person.email,
			personalEmail: (person, { records }) => records.get(person.id)?.email,
			employeeNumber: (person) => person.employeeNumber,
			contractStart: (person) => person.employment?.start.date,
			contractEnd: (person) => person.employment && (person.employment.end?.date ?? null),
			birthDate: (person, { records }) => records.get(person.id)?.birthDate,
			gender: (person, { records }) => records.get(person.id)?.legalGender,
			jobTitle: (person) => person.position?.jobTitle,
			department: (person, { departments }) => v5_fields_named(person, "department", departments),
			"department.id": (person) => idOf(person, "department"),
			manager: managerId,
			"manager.id": managerId,
			establishment: (person, { establishments }) => v5_fields_named(person, "businessEstablishment", establishments),
			"establishment.id": (person) => idOf(person, "businessEstablishment"),
			language: nowhere,
			professionalMobile: (person) => person.phoneNumber
		};
		/** The value of a field of somebody; undefined where Lucca doesn't show it, which isn't the same as empty. */
		function v5FieldValue(field, person, company) {
			if ((0, lucca_fields.Sd)(field)) return v5CustomValue(company.custom, person.id, field);
			return (0, lucca_fields.iv)(field) ? void 0 : reads[field](person, company);
		}
		function idOf({ position }, of) {
			return position && (position[of]?.id ?? null);
		}
		function v5_fields_named(person, of, names) {
			const id = idOf(person, of);
			return typeof id === "string" ? names.get(id) : id;
		}
		function managerId({ id, position }) {
			return position && managerOf(id, position.manager?.id ?? null);
		}
		/** "Maximum 100": https://developers.lucca.fr/documentation/using-api/paging, read 2026-11-23. */
		const pageSizes = [
			100,
			50,
			25
		];
		const v5_list_link = schemas.cl6(schemas.Ikc({ href: schemas.YjP() }));
		/** https://developers.lucca.fr/documentation/using-api/paging and /includes, read 2026-11-23. */
		const v5_list_envelope = schemas.Ikc({
			items: schemas.YOg(schemas.L5J()),
			totalCount: schemas.cl6(schemas.Whr().check(api.UI())),
			links: schemas.cl6(schemas.Ikc({ next: v5_list_link })),
			embedded: schemas.cl6(schemas.g1P(schemas.YjP(), schemas.cl6(schemas.g1P(schemas.YjP(), schemas.L5J()))))
		});
		const v5_list_mostReadings = 3;
		/** A page may be empty for what the client may not see of it, but a list that goes on like this has no end. */
		const mostEmptyPages = 10;
		/** How Lucca may say that the cursor of a page means nothing any more; which of them isn't documented. */
		const lostCursor = [
			400,
			404,
			410
		];
		/**
		* Every item of a list, provably: up to the page that says that none follows, as many as announced, and none twice.
		* Where the list changes during the read, or a cursor expires, it is read again from the start.
		*
		* @param base the address that the connection is for: a next page anywhere else isn't asked for
		* @throws VendorError where it isn't whole, doesn't come to rest in three reads, or is refused
		*/
		async function readV5List(connection, base, list) {
			const sizes = [...list.sizes];
			let how = "";
			for (let reading = 0; reading < v5_list_mostReadings;) {
				const [size = 1] = sizes;
				const result = await v5_list_readOnce(connection, base, list, size, sizes.length === 1);
				if (result.kind === "whole") return result.items;
				if (result.kind === "too-much") sizes.shift();
				else {
					how = result.how;
					reading += 1;
				}
			}
			throw new errors.Hi("Lucca", `Lucca's list of ${list.part} did not come to rest in ${v5_list_mostReadings} reads: ${how}.`, "Nothing was written. Run again at a quieter time; if it stays, give the time of this run to the support of Lucca.");
		}
		async function v5_list_readOnce(connection, base, list, size, isSmallest) {
			const gathered = new Gathered(list);
			let page;
			for (;;) {
				const answer = await sendPage(connection, list, page ?? {}, size, isSmallest);
				const obstacle = obstacleTo(answer.status, page === void 0, isSmallest);
				if (obstacle) return obstacle;
				const shown = v5_list_readEnvelope(list, answer);
				const how = gathered.add(shown);
				if (how !== void 0) return {
					kind: "moved",
					how
				};
				gathered.tell();
				const next = shown.links?.next?.href;
				if (next === void 0) return gathered.end(shown);
				page = queryOf(next, base, list);
			}
		}
		/** Why another start is needed, by the status of an answer. */
		function obstacleTo(status, isFirst, isSmallest) {
			if ((saysTooMuch(status) || isFirst && status === 400) && !isSmallest) return { kind: "too-much" };
			return !isFirst && lostCursor.includes(status) ? {
				kind: "moved",
				how: "a cursor expired"
			} : void 0;
		}
		/** What has come of a list so far. */
		class Gathered {
			#list;
			#items = [];
			#ids = /* @__PURE__ */ new Set();
			#links = /* @__PURE__ */ new Set();
			#announced;
			#emptyPages = 0;
			constructor(list) {
				this.#list = list;
			}
			/** @returns how the list moved, where it did */
			add({ items, totalCount = null, links, embedded }) {
				this.#announced ??= totalCount;
				if (totalCount !== this.#announced) return "the announced number changed";
				const lookUp = (resource, id) => {
					const found = embedded?.[resource];
					return found && Object.hasOwn(found, id) ? found[id] : void 0;
				};
				for (const row of items) {
					const item = this.#list.read(row, lookUp, this.#items.length + 1);
					if (this.#ids.has(item.id)) return `item ${this.#items.length + 1} has the id of an earlier one`;
					this.#ids.add(item.id);
					this.#items.push(item);
				}
				this.#emptyPages = items.length === 0 ? this.#emptyPages + 1 : 0;
				const next = links?.next?.href;
				if (next === void 0) return void 0;
				if (this.#links.has(next) || this.#emptyPages > mostEmptyPages) return "its pages led nowhere";
				this.#links.add(next);
			}
			/** Tells how far it is. */
			tell() {
				const { onProgress, part } = this.#list;
				onProgress?.(part, this.#items.length, this.#announced ?? void 0);
			}
			/** After the last page. */
			end({ links }) {
				const [announced, shown] = [this.#announced ?? null, this.#items.length];
				if (announced === null && !links) throw withoutEnd(this.#list);
				return announced === null || announced === shown ? {
					kind: "whole",
					items: this.#items
				} : {
					kind: "moved",
					how: `${announced} were announced and ${shown} shown`
				};
			}
		}
		/** Statuses that ask for fewer items come back as answers, also where the connection has given up over them. */
		async function sendPage(connection, list, page, size, isSmallest) {
			const include = list.embedded ? "embedded,links,totalCount" : "links,totalCount";
			try {
				return await connection.send({
					method: "GET",
					path: pathOf(list),
					query: {
						...list.query,
						include,
						limit: String(size),
						...page
					},
					returnAtOnce: isSmallest ? [] : tooMuchAtOnce
				});
			} catch (error) {
				if (!(error instanceof errors.Hi) || error.status === void 0 || !saysTooMuch(error.status)) throw error;
				if (isSmallest) throw list.refused(error.status);
				return {
					status: error.status,
					body: void 0
				};
			}
		}
		function pathOf({ part }) {
			return `/lucca-api/${part}`;
		}
		/** What the link to the next page asks for. */
		function queryOf(href, base, list) {
			const next = URL.parse(href, base.href);
			if (next?.origin === base.origin && next.pathname === pathOf(list)) return Object.fromEntries(next.searchParams);
			const where = next ? next.origin.slice(0, 200) : "nowhere";
			throw new errors.Hi("Lucca", `Lucca's list of ${list.part} goes on at ${where}, which isn't the list that was asked for at ${base.origin}: the token stays where it belongs, and the list isn't whole.`, "If the company's address in Lucca has changed to that one, set lucca-url to it; otherwise check lucca-url.");
		}
		function v5_list_readEnvelope(list, { status, body }) {
			if (status !== 200) throw list.refused(status);
			const result = v5_list_envelope.safeParse(body);
			if (result.success) return result.data;
			throw new errors.Hi("Lucca", `Lucca answered with something that isn't a list of ${list.part}. (200)`, "Check lucca-url: https://<company>.ilucca.net, the address of the company in Lucca.", { status });
		}
		function withoutEnd(list) {
			return new errors.Hi("Lucca", `Lucca's list of ${list.part} says neither how long it is nor whether another page follows.`, "Nothing was written, as somebody may be missing. Look for a newer version of this action, and report it to its makers.");
		}
		var numbers = __webpack_require__(725);
		/**
		* Tells what a client doesn't see although its scopes let it: it answers with less, and says nothing. People who have
		* left are of no concern, as nobody's profile is written after that.
		*/
		function tellWhatIsHidden(company, fields, today, tell) {
			const present = company.employees.filter((person) => !hasLeft(person, today));
			const parts = (0, v5_parts._c)(fields);
			for (const [part, isShown] of partsOfEverybody(company)) {
				const without = parts.has(part) ? present.filter((person) => !isShown(person)).length : 0;
				if (without > 0) tell(partHidden(part, without, present.length));
			}
			const nowhere = [...fields].filter((field) => !(0, v5_parts._9)(field));
			if (nowhere.length > 0) tell(`The Lucca API, which an OAuth client reads, has no ${nowhere.join(", ")}: what comes from there stays as it is in Leapsome. Map another field, or read with lucca-api-key.`);
			const known = new Set(company.employees.map(({ id }) => id));
			const led = present.filter((person) => {
				const manager = v5FieldValue("manager", person, company);
				return parts.has("job-positions") && typeof manager === "string" && !known.has(manager);
			}).length;
			if (led > 0) tell(`Lucca does not show the manager of ${(0, numbers.ah)(led)}: the OAuth client probably lacks the establishment that the manager is in. Give it access to all establishments ${placeOfClients}.`);
		}
		function partsOfEverybody(company) {
			const isNamed = (person, field) => person.position === void 0 || v5FieldValue(field, person, company) !== void 0;
			return [
				["employments", ({ employment }) => employment !== void 0],
				["job-positions", ({ position }) => position !== void 0],
				["employee-personal-records", ({ id }) => company.records.has(id)],
				["departments", (person) => isNamed(person, "department")],
				["business-establishments", (person) => isNamed(person, "establishment")]
			];
		}
		function partHidden(part, without, all) {
			return `Lucca does not show the ${partOfPerson[part]} of ${(0, numbers.U9)(without)} of ${(0, numbers.ah)(all)} who have not left: what comes from there stays as it is in Leapsome. Give the OAuth client the scope ${(0, v5_parts.Od)(part)} for all establishments ${placeOfClients}.`;
		}
		function hasLeft({ employment }, today) {
			const end = employment?.end?.date;
			return end != null && end < today;
		}
		/** The version of the Lucca API that is spoken: https://developers.lucca.fr/documentation/using-api/versioning, read 2026-11-23. */
		const apiVersion = "2024-11-01";
		/** What every request to the Lucca API carries. */
		async function v5Headers(tokens) {
			return {
				authorization: `Bearer ${await tokens.current()}`,
				"api-version": apiVersion
			};
		}
		/**
		* Employees out of the Lucca API, the successor of v3, which an OAuth client reads. Each list is read once, whole, and
		* only where the mapping needs it; all but the employees are joined to them by ids.
		*
		* @param connection sends `v5Headers` of the same tokens with each request
		*/
		function v5Source(connection, tokens, { base, today, onWarning = () => {}, onProgress }) {
			const lucca = renewing(tellingDeprecation(connection, "oauth-client", onWarning), tokens);
			return { async readEmployees(fields) {
				tokens.askFor(fields);
				const company = await readCompany(lucca, base, fields, today, onProgress);
				tellWhatIsHidden(company, fields, today, onWarning);
				return company.employees.map((person) => {
					const values = [...fields].map((field) => [field, v5FieldValue(field, person, company)]);
					return {
						id: person.id,
						firstName: person.givenName ?? "",
						lastName: person.familyName ?? "",
						contractStart: person.employment?.start.date ?? null,
						contractEnd: person.employment?.end?.date ?? null,
						fields: Object.fromEntries(values.map(([field, value]) => [field, value ?? null])),
						...withheldOf(values, person.employment !== void 0)
					};
				});
			} };
		}
		function withheldOf(values, isContractShown) {
			const withheld = new Set(values.flatMap(([field, value]) => value === void 0 ? [field] : []));
			if (!isContractShown) withheld.add("contractStart").add("contractEnd");
			return withheld.size > 0 ? { withheld } : {};
		}
		/** Once refused, a token is asked for anew: it may have been taken back before it expired. */
		function renewing(connection, tokens) {
			return {
				async send(request) {
					const answer = await connection.send(request);
					if (answer.status !== 401) return answer;
					tokens.drop();
					return connection.send(request);
				},
				get traffic() {
					return connection.traffic;
				},
				close: () => connection.close()
			};
		}
		async function readCompany(connection, base, fields, today, onProgress) {
			const parts = (0, v5_parts._c)(fields);
			const whole = (list) => readV5List(connection, base, {
				...list,
				refused: (status) => refusedList(list.part, status, fields),
				onProgress
			});
			const named = async (part) => parts.has(part) ? whole({
				part,
				...plain,
				read: namedThingReader(part)
			}) : [];
			const employees = (await whole({
				part: "employees",
				query: {
					status: "active,upcoming,deactivated",
					sort: "id"
				},
				embedded: true,
				sizes: pageSizes,
				read: readV5Employee
			})).filter(({ id }) => BigInt(id) > 0n);
			if (employees.length === 0) throw v5_source_nobody();
			if (employees.every(({ employment }) => employment === void 0)) throw shownForNobody("employments", fields);
			if (parts.has("job-positions") && employees.every(({ position }) => position === void 0)) throw shownForNobody("job-positions", fields);
			const records = parts.has("employee-personal-records") ? await whole({
				part: "employee-personal-records",
				...plain,
				read: readPersonalRecord
			}) : void 0;
			if (records?.length === 0) throw shownForNobody("employee-personal-records", fields);
			const departments = await named("departments");
			const establishments = await named("business-establishments");
			const attributes = [];
			for (const codes of inBunches(codesOf([...fields].filter(lucca_fields.Sd)))) {
				const list = {
					query: {
						"definition.id": codes.join(","),
						"applicability.asOf": today
					},
					embedded: true,
					sizes: attributePageSizes,
					read: readV5Attribute
				};
				attributes.push(...await whole({
					part: "employee-attributes",
					...list
				}));
			}
			return {
				employees,
				records: new Map(records?.map((record) => [record.employee.id, record])),
				departments: namesOf(departments),
				establishments: namesOf(establishments),
				custom: customDataByPerson(attributes)
			};
		}
		const plain = {
			query: {},
			embedded: false,
			sizes: pageSizes
		};
		/** The users-migration guide speaks of 1000 items a page for these; the list's own page of none. So it is tried. */
		const attributePageSizes = [1e3, ...pageSizes];
		/** A filter takes at most 100 values: https://developers.lucca.fr/documentation/using-api/filtering */
		const mostCodes = 100;
		function inBunches(codes) {
			return Array.from({ length: Math.ceil(codes.length / mostCodes) }, (_, index) => index * mostCodes).map((start) => codes.slice(start, start + mostCodes));
		}
		function v5_source_nobody() {
			return new errors.Hi("Lucca", "Lucca showed nobody at all, which can't be right.", `Give the OAuth client access to all establishments ${placeOfClients}.`);
		}
		var secret_forms = __webpack_require__(773);
		const { pace } = vendorLimits.Lucca;
		/** Whether a request for a token counts for the company's limit isn't documented: room is left for the one of a minute. */
		const besideTokens = { pace: {
			...pace,
			requests: pace.requests - 1
		} };
		/** The connections of a run to both vendors, each with its own credential. */
		class Connections {
			#options;
			#open = [];
			constructor(options) {
				this.#options = options;
			}
			/** Throws ConfigError where the credential may not be sent to the address. */
			toLucca({ lucca, trustedHosts }, timezone) {
				const { now, onWarning, onProgress } = this.#options;
				if (lucca.kind === "api-key") {
					const authorization = `lucca application=${lucca.apiKey}`;
					return v3Source(this.#opened("Lucca", lucca.url, trustedHosts, { authorization }), {
						onWarning,
						onProgress
					});
				}
				const tokens = accessTokens(this.#opened("Lucca", tokenAddress(lucca.url), trustedHosts, {}), lucca, { onToken: hideInLog });
				const connection = this.#opened("Lucca", lucca.url, trustedHosts, () => v5Headers(tokens), besideTokens);
				const today = (0, civil_date.EE)(timezone, now());
				return v5Source(connection, tokens, {
					base: lucca.url,
					today,
					onWarning,
					onProgress
				});
			}
			/** Throws ConfigError where the credential may not be sent to the address. */
			toLeapsome({ leapsome, trustedHosts }) {
				const authorization = `Bearer ${leapsome.token}`;
				return openLeapsome(this.#opened("Leapsome", leapsome.url, trustedHosts, { authorization }));
			}
			/** What was sent to each vendor so far. */
			traffic() {
				const byVendor = /* @__PURE__ */ new Map();
				for (const { vendor, connection } of this.#open) {
					const before = byVendor.get(vendor);
					const traffic = before ? addTraffic(before, connection.traffic) : connection.traffic;
					byVendor.set(vendor, {
						vendor,
						...traffic
					});
				}
				return [...byVendor.values()];
			}
			async close() {
				await Promise.all(this.#open.map(({ connection }) => connection.close()));
			}
			#opened(vendor, base, trustedHosts, headers, limits = {}) {
				const { environment, deadline } = this.#options;
				const connection = openConnection({
					vendor,
					base,
					trustedHosts,
					headers,
					limits,
					userAgent: `${package_0.UU}/${package_0.rE}`,
					deadline,
					environment,
					...runner.isDebug() ? { onRequest: logRequest } : {}
				});
				this.#open.push({
					vendor,
					connection
				});
				return connection;
			}
		}
		/** A token is a secret as the inputs are. */
		function hideInLog(token) {
			for (const form of (0, secret_forms.X)(token)) runner.setSecret(form);
		}
		/** For runs in which somebody has switched debug logging on; otherwise it would be a line for each write. */
		function logRequest(event) {
			const { vendor, method, route, attempt, milliseconds, wait } = event;
			const outcome = event.trouble ?? event.status;
			const again = wait === void 0 ? "" : `; again in ${Math.round(wait)} ms`;
			runner.debug(`${vendor}: ${method} ${route}, try ${attempt}: ${outcome}, ${Math.round(milliseconds)} ms${again}`);
		}
	}),
	3544: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			raiseOrClearAlarm: () => raiseOrClearAlarm,
			showPreview: () => showPreview
		});
		var numbers = __webpack_require__(725);
		var change_section = __webpack_require__(6207);
		var effect_sections = __webpack_require__(8766);
		var markdown = __webpack_require__(4285);
		var report_space = __webpack_require__(6652);
		/** GitHub takes issues and comments of up to 65,536 characters; the rest is for what is hidden in them. */
		const mostCharacters = 6e4;
		/** A page for an issue or a comment, which leaves out lines of its tables until it fits. */
		function fitting(page) {
			let space = report_space.Y;
			let text = page(space);
			while (text.length > mostCharacters && space.lines > 1) {
				space = (0, report_space.M)(space);
				text = page(space);
			}
			return text;
		}
		/** The parts that there are, each a paragraph of its own. */
		function joined(...parts) {
			return parts.filter((part) => part !== "").join("\n\n");
		}
		var people_sections = __webpack_require__(3128);
		var refusal_section = __webpack_require__(6176);
		var run_link = __webpack_require__(1344);
		var summary = __webpack_require__(2976);
		var trouble_sections = __webpack_require__(9554);
		/** The comment on a pull request: what its mapping file does. It names nobody, as mails are sent of it. */
		function renderComment(report, run) {
			const anonymous = {
				...report,
				people: "none",
				names: /* @__PURE__ */ new Map()
			};
			const file = (0, markdown.FV)(report.mappingFile, 80);
			return fitting((space) => joined(`### Lucca \u2192 Leapsome: ${report.change ? "what the change of" : "what a sync would do with"} ${file}${report.change ? " does" : ""}`, (0, summary.Pl)(anonymous), (0, trouble_sections.i5)(anonymous, space), ...report.change ? (0, effect_sections.g)(anonymous, space) : planSections(anonymous, space), footer(report, run)));
		}
		function planSections(report, space) {
			return [
				(0, summary.yO)(report),
				(0, trouble_sections.K6)(report, space),
				(0, refusal_section.o)(report),
				(0, change_section.C)(report, space),
				(0, people_sections.s_)(report, space),
				(0, people_sections.Ko)(report, space),
				(0, people_sections.U8)(report, space)
			];
		}
		function footer({ planned, version }, run) {
			return `<sub>${[
				...planned ? [`planned for ${planned.plan.day} on ${(0, numbers.hS)(planned.employees, "employee")} and ${(0, numbers.hS)(planned.users, "user")}`] : [],
				"nothing was written",
				...run ? [`${(0, run_link.T)(run)} says more`] : [],
				`lucca-leapsome-sync ${(0, markdown.FV)(`v${version}`, 40)}`
			].join(" \u00b7 ")}</sub>`;
		}
		var iso = __webpack_require__(3102);
		var schemas = __webpack_require__(4343);
		var api = __webpack_require__(3759);
		var error_words = __webpack_require__(1300);
		var plain_text = __webpack_require__(6676);
		var result = __webpack_require__(942);
		/** The title of the issue: it stays the same, so that its mails are one conversation. */
		function alarmTitle({ mappingFile }) {
			return `Lucca \u2192 Leapsome: the scheduled run is red (${(0, plain_text.w)(mappingFile, 80)})`;
		}
		/** The issue while runs are red: since when, how many, what, what to do. It names nobody: mails are sent of it. */
		function renderAlarm(report, spell) {
			const [latest] = spell.recent;
			const page = (space) => joined(`\u274c **Red since ${moment(spell.since)}: ${(0, numbers.hS)(spell.runs, "scheduled run")} in a row.**`, latest ? `The latest, ${(0, run_link.T)(latest)}, ended ${(0, markdown.aY)(report.outcome)}.` : "", whatHappened(report, space), runTable(spell), "<sub>The action keeps this issue up to date while scheduled runs are red, and closes it with the next green one. People are listed in the summary of the run alone.</sub>");
			return fitting(page);
		}
		/** The issue once a run was green again. */
		function renderAllClear(spell, green) {
			return fitting(() => joined(allClear(spell, green), runTable(spell)));
		}
		/** The comment that says so, in one line. */
		function allClear(spell, green) {
			return `\u2705 ${green ? capitalised((0, run_link.T)(green)) : "A run"} was green again${(spell && `, after ${(0, numbers.hS)(spell.runs, "red scheduled run")} since ${moment(spell.since)}`) ?? ""}.`;
		}
		function capitalised(linked) {
			return linked.replace("[run", "[Run");
		}
		function whatHappened(report, space) {
			const anonymous = {
				...report,
				people: "none",
				names: /* @__PURE__ */ new Map()
			};
			return joined((0, markdown.l6)(happened(anonymous)), (0, trouble_sections.K6)(anonymous, space), (0, refusal_section.o)(anonymous), (0, trouble_sections.mo)(anonymous, space));
		}
		/** The remedy of an error has a section of its own right below. */
		function happened(report) {
			const { outcome, error } = report;
			if (outcome !== "failed" || !error) return (0, result.bt)(report);
			return `Failed: ${(0, error_words.bs)(error).what}${(0, result.If)(report)}`;
		}
		function runTable({ recent, runs }) {
			const columns = [
				{ heading: "Red run" },
				{ heading: "Ended" },
				{ heading: "Outcome" }
			];
			const row = (run) => [
				(0, run_link.T)(run),
				moment(run.at),
				(0, markdown.aY)(run.outcome)
			];
			const earlier = runs - recent.length;
			const shown = (0, markdown.Xr)(columns, recent, row, recent.length);
			return earlier > 0 ? `${shown}\n\nand ${(0, numbers.hS)(earlier, "run")} before these.` : shown;
		}
		/** `2026-11-25 04:17 UTC` */
		function moment(iso) {
			return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
		}
		/** So many runs the issue lists; before these they are counted. */
		const listedRuns = 14;
		const instant = iso.w$();
		const stateSchema = schemas.Ikc({
			since: instant,
			runs: schemas.Whr().check(api.NC()),
			recent: schemas.YOg(schemas.Ikc({
				id: schemas.YjP().check(api.Fk(/^\d{1,20}$/)),
				url: schemas.OZ5({ protocol: /^https$/ }).check(api.Eb(500)),
				at: instant,
				outcome: schemas.k5n([
					"in-sync",
					"applied",
					"planned",
					"valid",
					"refused",
					"partial",
					"failed"
				])
			})).check(api.Eb(listedRuns))
		});
		/**
		* A scheduled run ended red: opens the issue, or brings the open one up to date.
		*
		* @param run the red run
		* @returns a line for the log
		*/
		async function raiseAlarm(repository, marker, report, run) {
			const [open, ...copies] = await repository.findIssues(marker);
			if (!open) return openAlarm(repository, marker, report, run);
			const spell = withRun(readState(open) ?? {
				since: run.at,
				runs: 0,
				recent: []
			}, run);
			await repository.updateIssue(open.id, { body: pageOf(marker, spell, renderAlarm(report, spell)) });
			await closeCopies(repository, copies);
			return `Issue ${open.id} brought up to date, after red scheduled runs: ${spell.runs}.`;
		}
		async function openAlarm(repository, marker, report, run) {
			const spell = {
				since: run.at,
				runs: 1,
				recent: [run]
			};
			const opened = await repository.createIssue(alarmTitle(report), pageOf(marker, spell, renderAlarm(report, spell)));
			const [first = opened] = await repository.findIssues(marker);
			if (first.id >= opened.id) return `Issue ${opened.id} opened: the first red scheduled run.`;
			await closeCopies(repository, [opened]);
			return `Issue ${first.id} was opened by another run at the same moment.`;
		}
		/**
		* A run was green: closes the open issue with a comment.
		*
		* @returns a line for the log; undefined where no issue was open
		*/
		async function clearAlarm(repository, marker, run) {
			const [open, ...copies] = await repository.findIssues(marker);
			if (!open) return void 0;
			const spell = readState(open);
			const body = spell ? pageOf(marker, spell, renderAllClear(spell, run)) : open.body;
			await repository.updateIssue(open.id, {
				body,
				state: "closed",
				state_reason: "completed"
			});
			await closeCopies(repository, copies);
			await repository.createComment(open.id, allClear(spell, run));
			return `Issue ${open.id} closed: green again.`;
		}
		/** A run that is started anew is one run, however often it is. */
		function withRun(spell, run) {
			const others = spell.recent.filter(({ id }) => id !== run.id);
			const isNew = others.length === spell.recent.length;
			return {
				since: spell.since,
				runs: isNew ? spell.runs + 1 : spell.runs,
				recent: [run, ...others].slice(0, listedRuns)
			};
		}
		async function closeCopies(repository, copies) {
			for (const { id, body } of copies) await repository.updateIssue(id, {
				body,
				state: "closed",
				state_reason: "not_planned"
			});
		}
		/** The issue is the only place that remembers; the second line says it for the next run. */
		function pageOf(marker, spell, page) {
			return `${marker}\n<!-- ${JSON.stringify(spell)} -->\n\n${page}\n`;
		}
		/** Undefined where somebody has edited the line. */
		function readState({ body }) {
			const [, line = ""] = body.split(/\r?\n/, 2);
			const [, json = ""] = /^<!-- (\{.{1,20000}\}) -->$/.exec(line) ?? [];
			try {
				return stateSchema.parse(JSON.parse(json));
			} catch {
				return;
			}
		}
		/**
		* Keeps the one comment of a pull request up to date.
		*
		* @param isWorthOpening whether there is something to say where there is no comment yet
		* @returns a line for the log; undefined where there is no comment, and none was worth it
		*/
		async function keepComment(repository, pullRequest, marker, body, isWorthOpening) {
			const [first, ...copies] = await repository.findComments(pullRequest, marker);
			if (!first) return isWorthOpening ? openComment(repository, pullRequest, marker, body) : void 0;
			await repository.updateComment(first.id, body);
			for (const copy of copies) await repository.deleteComment(copy.id);
			return "The comment on the pull request was brought up to date.";
		}
		async function openComment(repository, pullRequest, marker, body) {
			const opened = await repository.createComment(pullRequest, body);
			const [first = opened] = await repository.findComments(pullRequest, marker);
			if (first.id >= opened.id) return "The pull request was given a comment.";
			await repository.updateComment(first.id, body);
			await repository.deleteComment(opened.id);
			return "The comment on the pull request was brought up to date.";
		}
		var external_node_crypto_ = __webpack_require__(7598);
		/**
		* The invisible first line by which the action finds again what it wrote: the same for the same parts, and no two of
		* what one repository keeps apart (workflow, job, mapping file) have the same.
		*/
		function hiddenMarker(kind, parts) {
			return `<!-- lucca-leapsome-sync ${kind} ${(0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16)} -->`;
		}
		var github = __webpack_require__(8063);
		const postsAPage = 100;
		/** So many pages are read: the action's own posts are among the first, and nobody waits for more. */
		const mostPages = 20;
		const post = schemas.Ikc({
			id: schemas.aig(),
			body: schemas.cl6(schemas.YjP())
		});
		const author = schemas.Ikc({
			user: schemas.cl6(schemas.Ikc({ type: schemas.YjP() })),
			author_association: schemas.YjP()
		});
		const listedComments = schemas.YOg(schemas.X$i(post, author.shape));
		const listedIssues = schemas.YOg(schemas.X$i(post, {
			...author.shape,
			number: schemas.aig(),
			pull_request: schemas.lqM(schemas.L5J())
		}));
		const createdIssue = schemas.Ikc({ number: schemas.aig() });
		/** Whoever may write to the repository, and the token of a job, which GitHub calls a bot. */
		const trusted = [
			"OWNER",
			"MEMBER",
			"COLLABORATOR"
		];
		/** Connects to GitHub. Nothing is sent yet. */
		function openRepository({ name, token, apiUrl, signal, debug }) {
			const [owner = "", repo = ""] = name.split("/");
			const octokit = (0, github.getOctokit)(token, {
				baseUrl: apiUrl,
				log: silent
			});
			if (debug) tellRequests(octokit, debug);
			const { issues } = octokit.rest;
			const common = {
				owner,
				repo,
				request: {
					redirect: "error",
					signal
				}
			};
			return {
				async findIssues(marker) {
					return (await pages(async (page) => {
						const listing = {
							state: "open",
							sort: "updated",
							direction: "desc",
							per_page: postsAPage,
							page
						};
						const { data, headers } = await issues.listForRepo({
							...common,
							...listing
						});
						return {
							items: listedIssues.parse(data),
							link: headers.link
						};
					})).filter((issue) => issue.pull_request === void 0 && isOwn(issue, marker)).map(({ number, body }) => ({
						id: number,
						body: body ?? ""
					})).sort(byAge);
				},
				async createIssue(title, body) {
					const { data } = await issues.create({
						...common,
						title,
						body
					});
					return {
						id: createdIssue.parse(data).number,
						body
					};
				},
				async updateIssue(issue, change) {
					await issues.update({
						...common,
						issue_number: issue,
						...change
					});
				},
				async findComments(issue, marker) {
					return (await pages(async (page) => {
						const listing = {
							issue_number: issue,
							per_page: postsAPage,
							page
						};
						const { data, headers } = await issues.listComments({
							...common,
							...listing
						});
						return {
							items: listedComments.parse(data),
							link: headers.link
						};
					})).filter((comment) => isOwn(comment, marker)).map(({ id, body }) => ({
						id,
						body: body ?? ""
					})).sort(byAge);
				},
				async createComment(issue, body) {
					const { data } = await issues.createComment({
						...common,
						issue_number: issue,
						body
					});
					return {
						id: post.parse(data).id,
						body
					};
				},
				async updateComment(comment, body) {
					await issues.updateComment({
						...common,
						comment_id: comment,
						body
					});
				},
				async deleteComment(comment) {
					await issues.deleteComment({
						...common,
						comment_id: comment
					});
				}
			};
		}
		function tellRequests({ hook }, debug) {
			hook.wrap("request", async (send, options) => {
				const start = performance.now();
				const tell = (outcome) => {
					const milliseconds = Math.round(performance.now() - start);
					debug(`GitHub: ${options.method} ${options.url}: ${outcome}, ${milliseconds} ms`);
				};
				try {
					const answer = await send(options);
					tell(answer.status);
					return answer;
				} catch (error) {
					const answered = schemas.Ikc({
						status: schemas.aig(),
						response: schemas.Ikc({})
					}).safeParse(error);
					tell(answered.success ? answered.data.status : "no answer");
					throw error;
				}
			});
		}
		/** The client would print what goes wrong; that is told in the action's own words. */
		const silent = {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		};
		function ignore() {}
		function byAge(a, b) {
			return a.id - b.id;
		}
		/** Anybody can write a marker into a comment of a public repository; only those who may write there are believed. */
		function isOwn({ body, user, author_association }, marker) {
			return (user?.type === "Bot" || trusted.includes(author_association)) && (body ?? "").startsWith(marker);
		}
		async function pages(read) {
			const all = [];
			for (let page = 1; page <= mostPages; page += 1) {
				const { items, link } = await read(page);
				all.push(...items);
				if (!link?.includes("rel=\"next\"")) break;
			}
			return all;
		}
		var this_run = __webpack_require__(6987);
		/**
		* Raises or clears the alarm about red runs of this job. Throws what GitHub gives.
		*
		* @returns a line for the log; undefined where nothing changed
		*/
		async function raiseOrClearAlarm(way, access, report, { mode, mappingFile }, { environment, now }) {
			const { GITHUB_WORKFLOW: workflow = "", GITHUB_JOB: job = "" } = environment;
			const marker = hiddenMarker("alarm", [
				workflow,
				job,
				mode,
				mappingFile
			]);
			const repository = openRepository(access);
			const run = (0, this_run.o)(environment);
			if (way === "clear") return clearAlarm(repository, marker, run);
			if (!run) return void 0;
			return raiseAlarm(repository, marker, report, {
				...run,
				at: now.toISOString(),
				outcome: report.outcome
			});
		}
		/**
		* Shows on a pull request what its mapping would do. Throws what GitHub gives.
		*
		* @returns a line for the log; undefined where nothing changed
		*/
		async function showPreview(pullRequest, access, report, { mappingFile }, { environment }) {
			const { GITHUB_WORKFLOW: workflow = "", GITHUB_JOB: job = "" } = environment;
			const marker = hiddenMarker("preview", [
				workflow,
				job,
				mappingFile
			]);
			const body = `${marker}\n\n${renderComment(report, (0, this_run.o)(environment))}\n`;
			const isWorthOpening = report.change?.isSame !== true;
			return keepComment(openRepository(access), pullRequest, marker, body, isWorthOpening);
		}
	}),
	6768: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => RefusedFields });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
		/**
		* Lucca refuses to show people because of some of the fields that are asked for: without these, the rest can be read. A
		* sync doesn't go on without them, as it would take what it may not see for empty; the set-up check does, to name all
		* that is missing in one go.
		*/
		class RefusedFields extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.Hi {
			/** Fields of the mapping; never empty. */
			fields;
			constructor(fields, what, remedy, status) {
				super("Lucca", what, remedy, { status });
				this.fields = fields;
			}
		}
	}),
	3661: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => rightFor });
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7587);
		var _v5_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8384);
		/**
		* The rights of a role, by the names that Lucca's role page gives them under Co-workers
		* (https://support.lucca.fr, the pages about single connectors; https://help.merge.dev/en/articles/10698718, read
		* 2026-11-25). That "View employee jobs" and "View employee managers" are apart is said there; the rest of a person is
		* behind the general right to read people, and HR-file data behind one of its own.
		*/
		const general = "Read users Lucca properties";
		const rightsOfFields = {
			contractStart: "Consult contractual information of employees",
			contractEnd: "Consult contractual information of employees",
			jobTitle: "View employee jobs",
			manager: "View employee managers",
			"manager.id": "View employee managers"
		};
		/**
		* What has to be granted in Lucca so that something is seen there, to stand after "Grant" or "Look whether":
		* `the right "View employee jobs" of the Lucca key's role (/organization/structure/roles)`.
		*/
		function rightFor(sight, kind) {
			switch (kind) {
				case "api-key": return `the right "${nameOfRight(sight)}" of the Lucca key's role (/organization/structure/roles)`;
				case "oauth-client": return `${nameOfGrant(sight)} for the OAuth client (/identity/admin/integration-keys)`;
			}
		}
		function nameOfGrant(sight) {
			if (sight === "everybody" || sight === "former employees" || sight === "future employees") return "all establishments";
			const scopes = (0, _v5_parts_js__WEBPACK_IMPORTED_MODULE_1__.wP)(sight).map(_v5_parts_js__WEBPACK_IMPORTED_MODULE_1__.Od);
			return `the ${scopes.length > 1 ? "scopes" : "scope"} ${scopes.join(" and ")} and all establishments`;
		}
		function nameOfRight(sight) {
			switch (sight) {
				case "everybody": return general;
				case "former employees": return "See former employees";
				case "future employees": return "See future employees";
				default:
					if ((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Sd)(sight)) return "Consult HR files";
					return (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.iv)(sight) ? general : rightsOfFields[sight] ?? general;
			}
		}
	}),
	8384: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Od: () => scopeOf,
			_9: () => isInLuccaApi,
			_c: () => partsFor,
			wJ: () => fieldsWithout,
			wP: () => partsOfField
		});
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7587);
		/** The scope that lets a client read a part: https://developers.lucca.fr/api-reference/latest/oauth-scopes, read 2026-11-23. */
		function scopeOf(part) {
			return `${part}.readonly`;
		}
		/** Who somebody is, and whether they work there: read whatever the mapping uses. */
		const always = ["employees", "employments"];
		const position = ["job-positions"];
		const personal = ["employee-personal-records"];
		/** What each field comes from, beside what is always read. The API has no login and no language of a person. */
		const partsOfFields = {
			id: [],
			firstName: [],
			lastName: [],
			login: "nowhere",
			email: [],
			personalEmail: personal,
			employeeNumber: [],
			contractStart: [],
			contractEnd: [],
			birthDate: personal,
			gender: personal,
			jobTitle: position,
			department: ["job-positions", "departments"],
			"department.id": position,
			manager: position,
			"manager.id": position,
			establishment: ["job-positions", "business-establishments"],
			"establishment.id": position,
			language: "nowhere",
			professionalMobile: []
		};
		/** Whether the Lucca API has a field at all. */
		function isInLuccaApi(field) {
			return partsOf(field) !== "nowhere";
		}
		/** The parts that bring these fields, and who somebody is: no more is asked for. */
		function partsFor(fields) {
			return /* @__PURE__ */ new Set([...always, ...[...fields].flatMap(knownParts)]);
		}
		/** The fields that can't be had without a part; undefined where nobody can be read at all without it. */
		function fieldsWithout(part, fields) {
			if (always.includes(part)) return void 0;
			return [...fields].filter((field) => knownParts(field).includes(part));
		}
		/** The parts that a field itself comes from; where the API doesn't have it, the person that it would belong to. */
		function partsOfField(field) {
			if (field === "contractStart" || field === "contractEnd") return ["employments"];
			const parts = knownParts(field);
			return parts.length > 0 ? parts : ["employees"];
		}
		function knownParts(field) {
			const parts = partsOf(field);
			return parts === "nowhere" ? [] : parts;
		}
		function partsOf(field) {
			if ((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Sd)(field)) return ["employee-attributes"];
			return (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.iv)(field) ? "nowhere" : partsOfFields[field];
		}
	}),
	8660: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => wantUsers });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _employee_field_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7165);
		var _expression_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2491);
		var _rule_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3738);
		var _tidy_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5514);
		const nothingEvaluated = /* @__PURE__ */ new Map();
		/** Most people give none, and share the list that says so. */
		const noConcerns = [];
		/**
		* What the mapping makes of an employee. The same employee always gives the same; what goes wrong with one attribute
		* is a concern about it, never an error.
		*/
		async function wantUser(mapping, employee) {
			return wanted(mapping, employee, await evaluated(mapping, employee));
		}
		/** After so many people or milliseconds, what else is under way has its turn. An expression takes as long as it takes. */
		const atATime = {
			people: 100,
			milliseconds: 10
		};
		/**
		* The same for many, in their order. Requests go on meanwhile.
		*
		* @param signal ends it where nobody waits for them any more, with an AbortError
		*/
		async function wantUsers(mapping, employees, signal) {
			const usesExpressions = [...mapping.rules.values()].some((rule) => rule.source.kind === "expression");
			const users = [];
			let since = performance.now();
			for (const [index, employee] of employees.entries()) {
				if (index % atATime.people === 0 || performance.now() - since > atATime.milliseconds) {
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(void 0, { signal });
					since = performance.now();
				}
				users.push(usesExpressions ? await wantUser(mapping, employee) : wanted(mapping, employee, nothingEvaluated));
			}
			return users;
		}
		async function evaluated(mapping, employee) {
			const values = /* @__PURE__ */ new Map();
			for (const { attribute, source } of mapping.rules.values()) {
				if (source.kind !== "expression" || isAnyWithheld(employee, source.fields)) continue;
				values.set(attribute, await tried(source.evaluate(employee)));
			}
			return values;
		}
		async function tried(evaluation) {
			try {
				return await evaluation;
			} catch (error) {
				if (error instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_1__.t) return error;
				throw error;
			}
		}
		function wanted(mapping, employee, values) {
			const attributes = {};
			let concerns = noConcerns;
			let skippedFor;
			for (const [attribute, rule] of mapping.rules) {
				const value = foundValue(rule, sourceTexts(rule, employee, values));
				if (value.kind === "concern") concerns = [...concerns, {
					attribute,
					reason: value.reason
				}];
				else if (value.kind === "value") attributes[attribute] = value.value;
				else if (rule.whenEmpty === "clear") attributes[attribute] = null;
				else if (rule.whenEmpty === "skip") skippedFor ??= attribute;
			}
			return {
				employee,
				attributes,
				concerns,
				skippedFor
			};
		}
		function foundValue(rule, found) {
			if (found === "withheld") return {
				kind: "concern",
				reason: "part-missing"
			};
			if (found instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_1__.t) return {
				kind: "concern",
				reason: "expression-failed"
			};
			return (0, _rule_value_js__WEBPACK_IMPORTED_MODULE_2__.w)(rule, found);
		}
		function sourceTexts(rule, employee, values) {
			if (rule.source.kind === "expression") {
				if (isAnyWithheld(employee, rule.source.fields)) return "withheld";
				const value = values.get(rule.attribute) ?? null;
				return value instanceof _expression_expression_js__WEBPACK_IMPORTED_MODULE_1__.t ? value : (0, _tidy_text_js__WEBPACK_IMPORTED_MODULE_3__.CB)(value);
			}
			for (const field of rule.source.fields) {
				if (employee.withheld?.has(field)) return "withheld";
				const texts = (0, _tidy_text_js__WEBPACK_IMPORTED_MODULE_3__.CB)((0, _employee_field_js__WEBPACK_IMPORTED_MODULE_4__._)(employee, field));
				if (texts.length > 0) return texts;
			}
			return [];
		}
		function isAnyWithheld({ withheld }, fields) {
			return withheld !== void 0 && [...fields].some((field) => withheld.has(field));
		}
	}),
	462: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ck: () => measurePlan,
			eZ: () => namesOf,
			_S: () => reportPlan,
			pb: () => reportWrites
		});
		var errors = __webpack_require__(3916);
		var attributes = __webpack_require__(1857);
		var rights = __webpack_require__(3661);
		var external_node_crypto_ = __webpack_require__(7598);
		/**
		* The mark by which a person approves a plan: 12 hex digits that fit this plan and no other, whatever the order of
		* its people and attributes. It covers every change with its values and who is missing, and is keyed, as a bare hash
		* of a one-person plan could be searched for a birthday.
		*
		* @param key a secret that stays the same from run to run: the Leapsome token
		*/
		function digestOf(plan, key) {
			const lines = [...plan.changes.map(changeLine), ...plan.missing.map(({ userId }) => JSON.stringify(["missing", userId]))];
			return (0, external_node_crypto_.createHmac)("sha256", key).update(lines.toSorted().join("\n")).digest("hex").slice(0, 12);
		}
		function changeLine(change) {
			const user = change.kind === "creation" ? change.userName : change.userId;
			return JSON.stringify([
				change.kind,
				change.employeeId,
				user,
				change.differences.map(differenceLine).toSorted()
			]);
		}
		function differenceLine({ attribute, value }) {
			return JSON.stringify([attribute, valueLine(value)]);
		}
		function valueLine(value) {
			switch (value.kind) {
				case "text": return ["text", value.text];
				case "cleared": return ["cleared"];
				case "users": return ["users", ...value.users.map((user) => JSON.stringify(user)).toSorted()];
			}
		}
		/**
		* What is left to do for people whose changes were written, by attribute.
		*
		* @param after the plan made anew from what Leapsome holds now
		*/
		function findDrift(written, after) {
			const done = new Set(written.map((change) => change.employeeId));
			const drift = after.changes.filter((change) => done.has(change.employeeId)).flatMap((change) => driftingAttributes(change).map((attribute) => ({
				attribute,
				employeeId: change.employeeId
			})));
			return [...Map.groupBy(drift, ({ attribute }) => attribute)].map(([attribute, people]) => ({
				attribute,
				employeeIds: people.map(({ employeeId }) => employeeId)
			}));
		}
		function driftingAttributes(change) {
			const attributes = change.differences.map(({ attribute }) => attribute);
			return change.kind === "update" ? attributes : ["active", ...attributes];
		}
		var limits = __webpack_require__(9519);
		/** Checks a plan against the limits. `planned` says that there are changes, and nothing in a sync's way. */
		function reportPlan(inputs, planning) {
			const { plan, employees } = planning;
			const measured = measurePlan(planning, inputs.leapsome.token, inputs.only !== void 0);
			const { digest, refusals } = measured;
			const approved = refusals.length > 0 && inputs.approve === digest;
			const planned = {
				...measured,
				approved
			};
			const isHeldBack = refusals.length > 0 && !approved;
			const outcome = isHeldBack && inputs.kind === "sync" ? "refused" : plan.changes.length > 0 || isHeldBack ? "planned" : "in-sync";
			const warnings = [
				...wrongApproval(inputs, planned),
				...unknownOnly(inputs, employees),
				...lostRights(planning.lostRights, employees.length, inputs.lucca.kind)
			];
			return {
				outcome,
				planned,
				names: namesOf(employees),
				warnings
			};
		}
		/** Holds a plan against the limits, and gives it its digest. */
		function measurePlan({ plan, mapping, employees, users }, token, isPartial = false) {
			return {
				plan,
				digest: digestOf(plan, token),
				refusals: (0, limits.J)(plan, mapping.limits, isPartial),
				employees: employees.length,
				users: users.length,
				externalIdIsLuccaId: isLuccaId(mapping),
				customSources: customSources(mapping)
			};
		}
		function wrongApproval({ approve, kind }, { approved, digest }) {
			if (approve === void 0 || approved || approve === digest) return [];
			return [`approve is ${approve}, but the digest of today's plan is ${digest}: ${kind === "sync" ? "it lets nothing through" : "it would let nothing through"}. Look at this plan before you approve it.`];
		}
		function lostRights({ emptyFields, isWithoutFormer }, people, kind) {
			const fields = emptyFields.map((field) => `${field} is empty in Lucca for all ${people} people, so Leapsome keeps what it has. Grant ${(0, rights.s)(field, kind)}, or take its rule out of the mapping file.`);
			const former = `Lucca shows no contract end for any of ${people} people. Grant ${(0, rights.s)("former employees", kind)}, and that to see contract ends: otherwise nobody who leaves is recognised, and former employees may be taken for active ones.`;
			return isWithoutFormer ? [...fields, former] : fields;
		}
		function unknownOnly({ only }, employees) {
			const known = new Set(employees.map((employee) => employee.id));
			const unknown = [...only ?? []].filter((id) => !known.has(id));
			return unknown.length > 0 ? [`The input only names Lucca ids that nobody has: ${unknown.join(", ")}.`] : [];
		}
		/** Adds what was written, and what Leapsome didn't keep of it. */
		async function reportWrites(planned, written, planAgain) {
			const { failed, left, writes, stoppedBy, bug } = written;
			const [first] = failed;
			const outcome = failed.length > 0 || left.length > 0 ? "partial" : "applied";
			const result = {
				...planned,
				outcome,
				written
			};
			if (bug !== void 0) return {
				...result,
				outcome: writes > 0 ? "partial" : "failed",
				error: bug
			};
			if (writes === 0 && first) {
				const error = new errors.Hi("Leapsome", "Leapsome took none of the changes.", first.message);
				return {
					...result,
					outcome: "failed",
					error
				};
			}
			return stoppedBy === void 0 ? {
				...result,
				...await lookForDrift(written, planned, planAgain)
			} : result;
		}
		/** A look that fails takes nothing back: what was written is written. */
		async function lookForDrift(written, planned, planAgain) {
			const warnings = planned.warnings ?? [];
			try {
				return {
					drift: findDrift(written.done, await planAgain()),
					warnings
				};
			} catch (error) {
				if (!(error instanceof errors.Hi)) throw error;
				return {
					drift: [],
					warnings: [...warnings, `Whether Leapsome kept what was written could not be looked at. ${error.message}`]
				};
			}
		}
		function namesOf(employees) {
			return new Map(employees.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
		}
		/** An id of Leapsome's says nothing to a person; the fields that such an attribute is made of do. */
		function customSources(mapping) {
			return new Map([...mapping.rules.values()].flatMap(({ attribute, source }) => (0, attributes.o)(attribute) && source.kind === "fields" ? [[attribute, source.fields]] : []));
		}
		/** Whether externalIds are bare Lucca ids, which may be shown, and nothing else of a person. */
		function isLuccaId(mapping) {
			const rule = mapping.rules.get("externalId");
			if (rule?.source.kind !== "fields" || rule.values || rule.transforms.length > 0 || rule.default !== null) return false;
			return rule.source.fields.every((field) => field === "id");
		}
	}),
	2508: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { repositoryVisibility: () => repositoryVisibility });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8063);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
		const repositorySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			private: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY()),
			visibility: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
		});
		const eventSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({ repository: repositorySchema });
		const patienceInMilliseconds = 1e4;
		/**
		* Whether the repository that the run belongs to is public: by the event, otherwise by asking GitHub. A run outside
		* GitHub (no GITHUB_REPOSITORY) is read by whoever started it, and so private. Never throws.
		*
		* @param token the input github-token; GitHub isn't asked without one
		*/
		async function repositoryVisibility(environment, token) {
			const repository = environment["GITHUB_REPOSITORY"];
			if (!repository) return "private";
			const told = await toldByEvent(environment["GITHUB_EVENT_PATH"]);
			if (told !== "unknown" || !token) return told;
			return askGitHub(repository, token, environment["GITHUB_API_URL"] ?? "https://api.github.com");
		}
		async function toldByEvent(path) {
			if (!path) return "unknown";
			try {
				const event = eventSchema.safeParse(JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")));
				return event.success ? visibilityOf(event.data.repository) : "unknown";
			} catch {
				return "unknown";
			}
		}
		async function askGitHub(repository, token, apiUrl) {
			const [owner = "", repo = ""] = repository.split("/");
			try {
				const answer = await (0, _actions_github__WEBPACK_IMPORTED_MODULE_1__.getOctokit)(token, { baseUrl: apiUrl }).rest.repos.get({
					owner,
					repo,
					request: {
						redirect: "error",
						signal: AbortSignal.timeout(patienceInMilliseconds)
					}
				});
				const told = repositorySchema.safeParse(answer.data);
				return told.success ? visibilityOf(told.data) : "unknown";
			} catch {
				return "unknown";
			}
		}
		function visibilityOf(repository) {
			if (repository.visibility === "public" || repository.private === false) return "public";
			return repository.private === true || repository.visibility !== void 0 ? "private" : "unknown";
		}
	}),
	4387: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runSync: () => runSync });
		var civil_date = __webpack_require__(3685);
		var want_user = __webpack_require__(8660);
		var errors = __webpack_require__(3916);
		var refused_fields = __webpack_require__(6768);
		var read_mapping_file = __webpack_require__(3673);
		var attributes = __webpack_require__(1857);
		var scope = __webpack_require__(1030);
		var differences = __webpack_require__(503);
		var lifecycle = __webpack_require__(7903);
		var plan_sync = __webpack_require__(5976);
		/**
		* Compares what two mappings do. Pure.
		*
		* @param before undefined where there was no mapping: then nobody took part, and nothing would have been done
		*/
		function effectOf(before, after, { employees, users }) {
			const attributes = attributeEffects(before?.plan, after.plan, users);
			const steps = [
				"creation",
				"reactivation",
				"deactivation"
			].flatMap((kind) => {
				const step = more(idsOfKind(before?.plan, kind), idsOfKind(after.plan, kind), (id) => id);
				return step.more.length + step.fewer.length > 0 ? [{
					kind,
					...step
				}] : [];
			});
			const present = employees.filter((employee) => (0, lifecycle.$)(after.plan.day, employee) !== "left");
			const scope = more(inScope(before?.mapping, present), inScope(after.mapping, present), (id) => id);
			const skips = more(before?.plan.skipped ?? [], after.plan.skipped, keyOfTrouble);
			const kept = more(before?.plan.kept ?? [], after.plan.kept, keyOfTrouble);
			const trouble = [skips, kept].flatMap(({ more, fewer }) => [...more, ...fewer]);
			const limitsBefore = new Set(before?.refusals.map(({ limit }) => limit));
			const limitsAfter = new Set(after.refusals.map(({ limit }) => limit));
			const people = /* @__PURE__ */ new Set([
				...attributes.flatMap(({ gained, changed, lost }) => [
					...gained,
					...changed,
					...lost
				]),
				...[...steps, scope].flatMap(({ more, fewer }) => [...more, ...fewer]),
				...trouble.map(({ employeeId }) => employeeId)
			]);
			const missing = {
				before: before?.plan.missing.length ?? 0,
				after: after.plan.missing.length
			};
			const limits = after.refusals.map((refusal) => ({
				refusal,
				alsoBefore: limitsBefore.has(refusal.limit)
			}));
			const liftedLimits = [...limitsBefore].filter((limit) => !limitsAfter.has(limit));
			return {
				isNothing: people.size === 0 && missing.before === missing.after && limits.every(({ alsoBefore }) => alsoBefore) && liftedLimits.length === 0,
				people: [...people].toSorted(plan_sync.q3),
				attributes,
				steps,
				scope,
				skips,
				kept,
				missing,
				limits,
				liftedLimits
			};
		}
		function idsOfKind(plan, kind) {
			return (plan?.changes ?? []).flatMap((change) => change.kind === kind ? [change.employeeId] : []);
		}
		function inScope(mapping, employees) {
			if (!mapping) return [];
			return employees.flatMap((employee) => (0, scope.yX)(mapping.scope, employee) ? [employee.id] : []);
		}
		function keyOfTrouble({ employeeId, reason, attribute }) {
			return `${employeeId} ${reason} ${attribute ?? ""}`;
		}
		function more(before, after, keyOf) {
			const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
			return {
				more: after.filter((item) => !old.has(keyOf(item))),
				fewer: before.filter((item) => !now.has(keyOf(item)))
			};
		}
		function attributeEffects(before, after, users) {
			const old = byPerson(before);
			const now = byPerson(after);
			const usersById = new Map(users.map((user) => [user.id, user]));
			const found = [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].toSorted(plan_sync.q3).flatMap((employeeId) => {
				const [a, b] = [old.get(employeeId), now.get(employeeId)];
				if (placeOf(a) !== placeOf(b)) return [];
				return [...new Set([...a?.differences ?? [], ...b?.differences ?? []].map((d) => d.attribute))].flatMap((attribute) => {
					const way = wayBetween(attribute, valueAfter(attribute, a, userOf(a ?? b, usersById)), valueAfter(attribute, b, userOf(b ?? a, usersById)));
					return way ? [{
						attribute,
						way,
						employeeId
					}] : [];
				});
			});
			return [...Map.groupBy(found, ({ attribute }) => attribute)].map(([attribute, effects]) => {
				const of = (way) => effects.flatMap((effect) => effect.way === way ? [effect.employeeId] : []);
				return {
					attribute,
					gained: of("gained"),
					changed: of("changed"),
					lost: of("lost")
				};
			}).sort((a, b) => peopleOf(b) - peopleOf(a) || (a.attribute < b.attribute ? -1 : 1));
		}
		function byPerson(plan) {
			return new Map(plan?.changes.map((change) => [change.employeeId, change]));
		}
		/** Only values in the same place can be compared: a new user has none yet, and one that is closed is history. */
		function placeOf(change) {
			if (change?.kind === "creation") return "new";
			return change?.kind === "deactivation" ? "closed" : "there";
		}
		function userOf(change, users) {
			return change && change.kind !== "creation" ? users.get(change.userId) : void 0;
		}
		function wayBetween(attribute, before, after) {
			if (before === void 0) return after === void 0 ? void 0 : "gained";
			if (after === void 0) return "lost";
			return isSame(attribute, before, after) ? void 0 : "changed";
		}
		function valueAfter(attribute, change, user) {
			const difference = change?.differences.find((candidate) => candidate.attribute === attribute);
			if (difference) return plannedValue(difference.value);
			const current = user?.attributes[attribute];
			return current === attributes.hJ[attribute] ? void 0 : current;
		}
		function plannedValue(value) {
			switch (value.kind) {
				case "text": return value.text;
				case "users": return value.users.map(keyOfReference);
				case "cleared": return;
			}
		}
		function keyOfReference(reference) {
			return reference.kind === "existing" ? reference.userId : `joiner ${reference.employeeId}`;
		}
		function isSame(attribute, a, b) {
			if (typeof a === "string" && typeof b === "string") return (0, differences.a)(attribute, a, b);
			const [x, y] = [a, b].map((value) => [value].flat().toSorted().join(" "));
			return x === y;
		}
		function peopleOf({ gained, changed, lost }) {
			return gained.length + changed.length + lost.length;
		}
		var limits = __webpack_require__(9519);
		const noneGiven = { kind: "none" };
		/**
		* Reads the mapping before a change. One with mistakes is no reason to show nothing of the new one.
		*
		* @throws ConfigError where it lies outside of the workspace, is no file, or is the mapping file itself
		*/
		function readEarlierMapping({ baseMappingFile: file, mappingFile }, workspace) {
			if (file === void 0) return noneGiven;
			try {
				const mapping = (0, read_mapping_file.I9)(file, workspace);
				if (!mapping) return { kind: "new" };
				if ((0, read_mapping_file.pM)(file, mappingFile, workspace)) throw new errors.xL("base-mapping-file and mapping-file lead to one and the same file, so a change can not be seen.", "Give the mapping before the change as a file of its own. A link from one to the other, in a pull request, hides what it changes: look at it.");
				return {
					kind: "read",
					mapping,
					isSame: (0, read_mapping_file.Dl)(file, mappingFile, workspace)
				};
			} catch (error) {
				if (!(error instanceof errors.xL) || error.mistakes.length === 0) throw error;
				return withoutComparison("The mapping file before the change has mistakes.");
			}
		}
		/**
		* Reads people with the fields of both mappings, so that both are planned on the same people. Where Lucca refuses a field
		* of the old one alone, which may be why it is taken out, the new one is planned without it.
		*/
		async function readForBoth(lucca, mapping, earlier) {
			const { fields } = mapping;
			if (earlier.kind !== "read") return {
				employees: await lucca.readEmployees(fields),
				base: earlier
			};
			try {
				return {
					employees: await lucca.readEmployees(/* @__PURE__ */ new Set([...fields, ...earlier.mapping.fields])),
					base: earlier
				};
			} catch (error) {
				if (!(error instanceof refused_fields._) || error.fields.some((field) => fields.has(field))) throw error;
				const base = withoutComparison(`The mapping file before the change can't be planned. ${error.what}`);
				return {
					employees: await lucca.readEmployees(fields),
					base
				};
			}
		}
		function withoutComparison(why) {
			return {
				kind: "none",
				warning: `${why} So this shows all that a sync would do, and not the change alone.`
			};
		}
		/** Adds what the change does, which is what the new plan does beside the one of the mapping before. */
		async function withChange(earlier, result, { inputs, mapping, employees, users, now }) {
			if (earlier.kind === "none") {
				const { warning } = earlier;
				return warning === void 0 ? result : {
					...result,
					warnings: [warning, ...result.warnings ?? []]
				};
			}
			const { plan, refusals } = result.planned;
			const after = {
				mapping,
				plan,
				refusals
			};
			if (earlier.kind === "new") {
				const effect = effectOf(void 0, after, {
					employees,
					users
				});
				return {
					...result,
					change: {
						isNew: true,
						isSame: false,
						effect
					}
				};
			}
			const effect = effectOf(await plannedBefore(earlier.mapping, {
				inputs,
				employees,
				users,
				now
			}), after, {
				employees,
				users
			});
			return {
				...result,
				change: {
					isNew: false,
					isSame: earlier.isSame,
					effect
				}
			};
		}
		async function plannedBefore(mapping, { inputs, employees, users, now }) {
			const day = inputs.asOf ?? (0, civil_date.EE)(mapping.timezone, now);
			const wantedUsers = await (0, want_user.L)(mapping, employees);
			const plan = (0, plan_sync.R4)({
				mapping,
				wantedUsers,
				users,
				day,
				only: inputs.only
			});
			return {
				mapping,
				plan,
				refusals: (0, limits.J)(plan, mapping.limits, inputs.only !== void 0)
			};
		}
		var planned_result = __webpack_require__(462);
		/** How many people are written at a time. How many requests a second that makes is the connection's to govern. */
		const atATime = 20;
		/** So many failures in a row without a word from Leapsome about the person: it is down, and waiting is no use. */
		const silentFailuresInARow = 10;
		/**
		* So many times in a row the token is refused, after it has been taken: once may be about the person (an administrator
		* whom Leapsome lets nobody deactivate, say), as what Leapsome answers then isn't documented.
		*/
		const refusalsInARow = 3;
		/** Works through people, several at a time, and keeps account of what became of each. */
		class Crew {
			#options;
			#progress;
			#total;
			#failed = /* @__PURE__ */ new Map();
			#left = /* @__PURE__ */ new Set();
			#finished = 0;
			#silentFailures = 0;
			#refusals = 0;
			#stoppedBy;
			#bug;
			constructor(total, options, progress) {
				this.#total = total;
				this.#options = options;
				this.#progress = progress;
			}
			/**
			* Does one piece of work for each change, several at a time; what failed or was left before is passed over. Ends
			* when all that was begun has ended. A bug stops everything, and is kept: what was written by then is written.
			*/
			async all(changes, work) {
				const queue = changes.values();
				const takeTurns = async () => {
					for (const change of queue) if (!(this.#failed.has(change.employeeId) || this.#left.has(change.employeeId))) await this.#one(change, work);
				};
				await Promise.all(Array.from({ length: Math.min(atATime, changes.length) }, takeTurns));
			}
			outcome(changes) {
				const isFailed = (change) => this.#failed.has(change.employeeId);
				return {
					done: changes.filter((change) => !isFailed(change) && this.#progress.isWhole(change)),
					failed: changes.flatMap(({ employeeId }) => this.#failed.get(employeeId) ?? []),
					left: changes.filter((change) => !isFailed(change) && !this.#progress.isWhole(change)),
					writes: this.#progress.writes,
					stoppedBy: this.#stoppedBy,
					bug: this.#bug
				};
			}
			async #one(change, work) {
				this.#stoppedBy ??= this.#options.whyStop();
				if (this.#stoppedBy || this.#bug !== void 0) {
					this.#left.add(change.employeeId);
					return;
				}
				try {
					await work(change);
					this.#silentFailures = 0;
					this.#refusals = 0;
				} catch (error) {
					if (!(error instanceof errors.fU)) this.#bug ??= error;
					else if (!this.#wasHeldBack(error)) this.#note(change, error);
					if (!this.#failed.has(change.employeeId)) this.#left.add(change.employeeId);
				}
				if (this.#progress.isWhole(change) || this.#failed.has(change.employeeId)) this.#finished += 1;
				this.#options.onProgress?.(this.#finished, this.#total, this.#progress.writes);
			}
			/** Whether the request was waiting for its turn when the run was stopped, so that nothing is wrong with the person. */
			#wasHeldBack(error) {
				const isSilent = error instanceof errors.Hi && error.status === void 0 && !error.uncertain;
				if (isSilent) this.#stoppedBy ??= this.#options.whyStop();
				return isSilent && this.#stoppedBy !== void 0 && this.#stoppedBy !== "vendor";
			}
			#note(change, error) {
				const status = error instanceof errors.Hi ? error.status : void 0;
				const { employeeId, kind } = change;
				this.#failed.set(employeeId, {
					employeeId,
					kind,
					status,
					message: error.message
				});
				const isSilent = status === void 0 || status === 429 || status >= 500;
				this.#silentFailures = isSilent ? this.#silentFailures + 1 : 0;
				this.#refusals = status === 401 || status === 403 ? this.#refusals + 1 : 0;
				if (this.#refusals >= (this.#progress.writes === 0 ? 1 : refusalsInARow) || this.#silentFailures >= silentFailuresInARow) this.#stoppedBy ??= "vendor";
			}
		}
		var addresses = __webpack_require__(9187);
		var name_key = __webpack_require__(6562);
		var whole_name = __webpack_require__(4734);
		/** The changes whose present address somebody else is to have, in the order in which they must be made. */
		function handovers(changes) {
			const byId = new Map(changes.map((change) => [change.employeeId, change]));
			const moves = changes.flatMap((change) => {
				if (change.kind === "creation") return [{
					employeeId: change.employeeId,
					from: void 0,
					to: change.userName
				}];
				const to = textOf(change.differences, "userName");
				return to === void 0 ? [] : [{
					employeeId: change.employeeId,
					from: change.userName,
					to
				}];
			});
			return (0, addresses.W)(moves).flatMap((id) => byId.get(id) ?? []);
		}
		/**
		* Writes one change, in as few requests as it can: all that is possible at once in `start`, and in `finish` what had
		* to wait for other people's users.
		*/
		class Writer {
			#leapsome;
			/** The users that this run created, or found instead, by the employee's id. */
			#joiners = /* @__PURE__ */ new Map();
			#written = /* @__PURE__ */ new Map();
			#activated = /* @__PURE__ */ new Set();
			#deactivated = /* @__PURE__ */ new Set();
			#writes = 0;
			/** Inactive users that this run is to reactivate, and hasn't yet: nobody is put under them. */
			#awaited;
			constructor(leapsome, changes) {
				this.#leapsome = leapsome;
				this.#awaited = new Set(changes.flatMap((change) => change.kind === "reactivation" ? [change.userId] : []));
			}
			/** Makes the user exist and be active, and writes what is known by now. An update waits, unless it is called for. */
			async start(change) {
				if (change.kind === "creation") await this.#create(change);
				else if (change.kind !== "deactivation") await this.#write(change, change.userId, this.#writable(change));
			}
			/** Writes what `start` left; nothing, where it left nothing. */
			async finish(change) {
				if (change.kind === "deactivation") {
					await this.#leapsome.updateUser(change.userId, this.#values(change, change.differences), false);
					this.#writes += 1;
					this.#deactivated.add(change.employeeId);
					return;
				}
				const userId = change.kind === "creation" ? this.#joiners.get(change.employeeId) : change.userId;
				const rest = this.#writable(change);
				if (userId !== void 0 && rest.length > 0) await this.#write(change, userId, rest);
			}
			/** How many writes Leapsome has taken. */
			get writes() {
				return this.#writes;
			}
			/** Whether nothing of a change is left to write. */
			isWhole({ employeeId, kind, differences }) {
				if (kind === "deactivation") return this.#deactivated.has(employeeId);
				if (kind === "reactivation" && !this.#activated.has(employeeId)) return false;
				const written = this.#written.get(employeeId);
				return written !== void 0 && differences.every(({ attribute }) => written.has(attribute));
			}
			async #create(change) {
				const first = change.differences.filter(({ attribute }) => (0, attributes.kV)(attribute));
				const creation = await this.#leapsome.createUser(this.#values(change, first));
				if (creation.kind === "created") {
					this.#writes += 1;
					this.#joiners.set(change.employeeId, creation.userId);
					this.#remember(change, first);
					return;
				}
				if (!isOurs(creation.user, change)) throw addressTaken();
				this.#joiners.set(change.employeeId, creation.user.id);
				if (!creation.user.active) await this.#write(change, creation.user.id, this.#writable(change), true);
			}
			async #write(change, userId, differences, isInactive = false) {
				const activates = isInactive || change.kind === "reactivation" && !this.#activated.has(change.employeeId);
				const sent = (0, whole_name.JN)(change.name) ? differences : differences.filter(({ attribute }) => !whole_name.IN.includes(attribute));
				await this.#leapsome.updateUser(userId, this.#values(change, sent), activates ? true : void 0);
				this.#writes += 1;
				if (activates) this.#activated.add(change.employeeId);
				this.#awaited.delete(userId);
				this.#remember(change, differences);
			}
			#remember(change, differences) {
				const written = this.#written.get(change.employeeId) ?? /* @__PURE__ */ new Set();
				for (const { attribute } of differences) written.add(attribute);
				this.#written.set(change.employeeId, written);
			}
			/** The differences that aren't written yet and whose users all exist. */
			#writable(change) {
				const written = this.#written.get(change.employeeId);
				return change.differences.filter(({ attribute, value }) => {
					if (written?.has(attribute)) return false;
					return value.kind !== "users" || value.users.every((user) => this.#idOf(user) !== void 0);
				});
			}
			/** The values of differences as they are sent: with the login always, and both parts of a name where one is. */
			#values(change, differences) {
				const values = {};
				for (const { attribute, value } of differences) if (value.kind === "text") values[attribute] = value.text;
				else if (value.kind === "cleared") values[attribute] = null;
				else values[attribute] = this.#idsOf(attribute, value.users);
				if (whole_name.IN.some((part) => part in values)) {
					values["name.givenName"] ??= change.name.givenName;
					values["name.familyName"] ??= change.name.familyName;
				}
				const userName = textOf(differences, "userName") ?? this.#userNameOf(change);
				return {
					...values,
					userName
				};
			}
			#idsOf(attribute, users) {
				const ids = users.flatMap((user) => this.#idOf(user) ?? []);
				return attribute === "manager" ? ids[0] ?? "" : ids;
			}
			#idOf(user) {
				if (user.kind === "joiner") return this.#joiners.get(user.employeeId);
				return this.#awaited.has(user.userId) ? void 0 : user.userId;
			}
			/** The login that the user has at this moment: the new one, once it is written. */
			#userNameOf(change) {
				return (this.#written.get(change.employeeId)?.has("userName") ? textOf(change.differences, "userName") : void 0) ?? change.userName;
			}
		}
		/** Whether the user who has a joiner's address already is the joiner: left by an earlier try, or by another hand. */
		function isOurs(user, change) {
			const externalId = textOf(change.differences, "externalId");
			if (user.externalId !== null) return user.externalId === externalId;
			return !(0, name_key.O3)((0, name_key.eK)(user), change.name);
		}
		function addressTaken() {
			return new errors.Hi("Leapsome", "The address of this joiner came to belong to somebody else in Leapsome since the users were read.", "Compare the two accounts; the next run plans anew.", { status: 409 });
		}
		function textOf(differences, attribute) {
			const value = differences.find((difference) => difference.attribute === attribute)?.value;
			return value?.kind === "text" ? value.text : void 0;
		}
		/**
		* Writes a plan. Addresses are handed over first, then people are reactivated, created, and given everything else,
		* and deactivated last, so that nobody is put under a manager who is gone. What one person's change fails with is
		* theirs alone; a refused token, or a Leapsome that stopped answering, ends it all.
		*/
		async function applyPlan(changes, leapsome, options) {
			const writer = new Writer(leapsome, changes);
			const crew = new Crew(changes.length, options, writer);
			const givers = new Set(handovers(changes));
			const rest = changes.filter((change) => !givers.has(change));
			for (const change of handovers(changes)) await crew.all([change], start(writer));
			await crew.all(ofKind(rest, "reactivation"), start(writer));
			await crew.all(ofKind(rest, "creation"), start(writer));
			const unfinished = changes.filter((change) => change.kind !== "deactivation" && !writer.isWhole(change));
			await crew.all(unfinished, (change) => writer.finish(change));
			await crew.all(ofKind(changes, "deactivation"), (change) => writer.finish(change));
			return crew.outcome(changes);
		}
		function start(writer) {
			return (change) => writer.start(change);
		}
		function ofKind(changes, kind) {
			return changes.filter((change) => change.kind === kind);
		}
		var lost_rights = __webpack_require__(1361);
		/**
		* A run that plans, and writes where it is a sync. Everything is read and planned before the first write, and a plan that
		* goes over a limit is not written at all.
		*/
		async function runSync(inputs, mapping, world) {
			const { lucca, leapsome } = await world.connect(inputs, mapping.timezone);
			const earlier = inputs.kind === "plan" ? readEarlierMapping(inputs, world.workspace) : noneGiven;
			const { employees, base } = await world.stage("Read people from Lucca", () => readForBoth(lucca, mapping, earlier), ({ employees }) => count(employees));
			const [users, { now, lostRights, planFor }] = await world.stage("Read users from Leapsome", () => meanwhile(leapsome.readUsers(), (signal) => prepare({
				inputs,
				mapping,
				employees,
				world,
				signal
			})), ([read]) => count(read));
			const plan = planFor(users);
			const planned = (0, planned_result._S)(inputs, {
				plan,
				mapping,
				employees,
				users,
				lostRights
			});
			if (inputs.kind === "plan") return await withChange(base, planned, {
				inputs,
				mapping,
				employees,
				users,
				now
			});
			if (planned.outcome !== "planned") return planned;
			const written = await world.stage("Write to Leapsome", () => applyPlan(plan.changes, leapsome, {
				whyStop: world.startWriting(),
				onProgress: world.progress
			}));
			const planAgain = async () => planFor(await leapsome.readUsers());
			return await world.stage("Read Leapsome again", () => (0, planned_result.pb)(planned, written, planAgain));
		}
		async function prepare({ inputs, mapping, employees, world, signal }) {
			const wantedUsers = await (0, want_user.L)(mapping, employees, signal);
			const now = world.now();
			const today = (0, civil_date.EE)(mapping.timezone, now);
			const day = inputs.kind === "plan" ? inputs.asOf ?? today : today;
			return {
				now,
				lostRights: (0, lost_rights.p)(mapping, wantedUsers),
				planFor: (0, plan_sync.lD)({
					mapping,
					wantedUsers,
					day,
					only: inputs.only
				})
			};
		}
		/** Works while an answer is under way. Where one of the two fails, the other isn't waited for. */
		async function meanwhile(answer, work) {
			const given = new AbortController();
			try {
				return await Promise.all([answer, work(given.signal)]);
			} finally {
				given.abort();
			}
		}
		function count(list) {
			return `${list.length} read`;
		}
	}),
	9156: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { checkSetUp: () => checkSetUp });
		var checklist = __webpack_require__(6460);
		var errors = __webpack_require__(3916);
		/** The name of the step, and how the credential is called in it; a client itself goes to where its tokens come from. */
		const words = {
			"api-key": [
				"key",
				"key of Lucca",
				"the key"
			],
			"oauth-client": [
				"client",
				"token of the OAuth client",
				"the OAuth client"
			],
			token: [
				"token",
				"token of Leapsome",
				"the token"
			]
		};
		/** The statuses with which a vendor says that a credential is wrong; Leapsome documents 403 for that. */
		const wrongCredential = {
			Lucca: [401],
			Leapsome: [401, 403]
		};
		/** Address, host and credential of a vendor: each that holds, up to the first that doesn't. */
		function connectionPoints({ vendor, credential, host, error }) {
			const [name, sent, accepted] = words[credential];
			const right = (name, what) => ({
				area: vendor,
				name,
				mark: "right",
				what
			});
			const steps = [
				right("address", `The ${sent} may be sent to ${host}.`),
				right("host", `${host} answers.`),
				right(name, `${vendor} accepts ${accepted}.`)
			];
			if (!error) return steps;
			const held = steps.slice(0, stepsHeld(vendor, error));
			const failed = [
				"address",
				"host",
				name,
				"list"
			][held.length] ?? "list";
			return [...held, {
				area: vendor,
				name: failed,
				mark: "wrong",
				what: error.what,
				remedy: error.remedy
			}];
		}
		/** How many of the steps hold although the attempt failed. */
		function stepsHeld(vendor, error) {
			if (!(error instanceof errors.Hi)) return 0;
			const { status } = error;
			if (status === void 0 || status < 400) return 1;
			if (status === 404 || status >= 500 || status === 429) return 1;
			return wrongCredential[vendor].includes(status) ? 2 : 3;
		}
		var fields = __webpack_require__(7587);
		var rights = __webpack_require__(3661);
		var employee_field = __webpack_require__(7165);
		var tidy_text = __webpack_require__(5514);
		var numbers = __webpack_require__(725);
		var lifecycle = __webpack_require__(7903);
		var lost_rights = __webpack_require__(1361);
		/** In how many people each field of the mapping is filled, in the mapping's order. */
		function fillOfFields(mapping, employees, day) {
			return [...mapping.fields].map((field) => {
				const filled = employees.filter((employee) => (0, tidy_text.CB)((0, employee_field._)(employee, field)).length > 0);
				return {
					field,
					attributes: [...mapping.rules.values()].flatMap((rule) => reads(rule, field) ? rule.attribute : []),
					active: filled.filter((employee) => (0, lifecycle.$)(day, employee) === "active").length,
					everybody: filled.length
				};
			});
		}
		/** Fields that Lucca refuses, and those that nobody has anything in: rights that are missing, or codes that don't exist. */
		function fieldPoints(mapping, fills, people, refusals, kind) {
			const refused = new Set(refusals.flatMap((refusal) => refusal.fields));
			const empty = fills.filter(({ field, everybody }) => !refused.has(field) && everybody === 0 && !(field === "contractEnd" && people < lost_rights.G));
			const emptyFields = new Set(empty.map(({ field }) => field));
			const filled = fills.filter(({ everybody }) => everybody > 0).length;
			return [
				...filledPoint(filled, fills.length),
				...refusals.map(refusedPoint),
				...empty.map((fill) => emptyPoint(fill, isDecisive(mapping, emptyFields, fill.field), people, kind))
			];
		}
		function filledPoint(filled, all) {
			if (filled === 0) return [];
			return [{
				area: "Lucca",
				name: "fields",
				mark: "right",
				what: filled === all ? `Each of the ${all} fields that the mapping reads is filled in for somebody.` : `${filled} of the ${all} fields that the mapping reads are filled in for somebody.`
			}];
		}
		function refusedPoint({ what, remedy }) {
			return {
				area: "Lucca",
				name: "field",
				mark: "wrong",
				what,
				remedy
			};
		}
		/** An attribute without any source that holds something is wrong; what is read beside others, or in a condition, may be. */
		function emptyPoint({ field, attributes }, isWrong, people, kind) {
			const use = attributes.length > 0 ? `${field} (for ${attributes.join(", ")})` : `${field} (in a condition or an expression)`;
			return {
				area: "Lucca",
				name: (0, fields.Sd)(field) ? "custom-code" : "field",
				mark: isWrong ? "wrong" : "warning",
				what: `${use} is empty for everybody (${(0, numbers.ah)(people)}).`,
				remedy: remedyFor(field, attributes.length > 0, kind)
			};
		}
		function remedyFor(field, isMapped, kind) {
			const grant = `grant ${(0, rights.s)(field, kind)}`;
			const otherwise = isMapped ? "or take it out of the mapping file" : "or, where nobody has it yet, leave it as it is";
			if ((0, fields.Sd)(field)) return `Check the code, which Lucca shows in the settings of the HR file. If it is right, ${grant} for the section that it is in, ${otherwise}.`;
			if ((0, fields.iv)(field)) return `Check the spelling of the path; if it is right, ${grant}, ${otherwise}.`;
			return `${grant.charAt(0).toUpperCase()}${grant.slice(1)}, ${otherwise}.`;
		}
		/** Whether a rule that reads the field has nothing left to make its attribute of. */
		function isDecisive(mapping, empty, field) {
			if (field === "contractEnd") return false;
			return [...mapping.rules.values()].some(({ source, default: fallback }) => source.kind === "fields" && fallback === null && source.fields.includes(field) && source.fields.every((other) => empty.has(other)));
		}
		function reads({ source }, field) {
			return source.kind === "fields" && source.fields.includes(field);
		}
		const first_sync_points_area = "First sync";
		/** What a sync would do now, and what would keep it from doing so. */
		function firstSyncPoints(plan, refusals, digest, users) {
			return [
				planPoint(plan),
				...limitPoint(refusals, digest),
				...domainPoint(plan, users),
				...skippedPoint(plan)
			];
		}
		function planPoint({ changes, unchanged }) {
			const of = (kind) => changes.filter((change) => change.kind === kind).length;
			const what = `A sync would create ${(0, numbers.hS)(of("creation"), "user")}, update ${(0, numbers.U9)(of("update"))}, reactivate ${(0, numbers.U9)(of("reactivation"))} and deactivate ${(0, numbers.U9)(of("deactivation"))}; ${(0, numbers.U9)(unchanged)} would stay as they are.`;
			return {
				area: first_sync_points_area,
				name: "plan",
				mark: "right",
				what
			};
		}
		function limitPoint(refusals, digest) {
			if (refusals.length === 0) return [];
			const limits = refusals.map((refusal) => `${refusal.limit}: ${(0, numbers.ah)(refusal.count)}, ${(0, numbers.U9)(refusal.allowed)} allowed`);
			const expected = refusals.every((refusal) => refusal.limit === "creations") ? "A first sync creates many people at once, so this is expected. " : "";
			return [{
				area: first_sync_points_area,
				name: "limits",
				mark: "warning",
				what: `A sync would be refused and write nothing, because the plan is over ${limits.length === 1 ? "a limit" : "limits"} (${limits.join("; ")}).`,
				remedy: `${expected}Read the plan (mode: plan), and if all of it is meant, run sync with approve: ${digest}`
			}];
		}
		/** Leapsome takes only addresses of its organisation's own domains; those of its users are the only ones it shows. */
		function domainPoint({ changes }, users) {
			const known = new Set(users.map((user) => domainOf(user.userName)));
			const strange = changes.filter((change) => change.kind === "creation" && !known.has(domainOf(change.userName))).length;
			if (strange === 0) return [];
			return [{
				area: first_sync_points_area,
				name: "domains",
				mark: "warning",
				what: `${(0, numbers.ah)(strange)} would be created with an address of a domain that no user of Leapsome has.`,
				remedy: "Leapsome takes only addresses of its organisation's own domains: look whether it knows this one, and whether `userName` is the professional address."
			}];
		}
		function domainOf(address) {
			return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
		}
		function skippedPoint({ skipped }) {
			if (skipped.length === 0) return [];
			return [{
				area: first_sync_points_area,
				name: "skipped",
				mark: "warning",
				what: `${(0, numbers.ah)(skipped.length)} would be skipped.`,
				remedy: "The table of skipped people below says why, and what to do; everybody else is synced."
			}];
		}
		/** Whom Lucca shows: active, upcoming and former people, and whether it seems to hide some. */
		function peoplePoints(employees, day, kind) {
			const states = Map.groupBy(employees, (employee) => (0, lifecycle.$)(day, employee));
			const inState = (state) => states.get(state)?.length ?? 0;
			const [active, upcoming, former] = [
				inState("active"),
				inState("upcoming"),
				inState("left")
			];
			const common = {
				area: "Lucca",
				name: "people"
			};
			const what = `Lucca shows ${(0, numbers.ah)(employees.length)}: ${(0, numbers.U9)(active)} active, ${(0, numbers.U9)(upcoming)} upcoming, ${(0, numbers.U9)(former)} former.`;
			if (former === 0 && employees.length >= lost_rights.G) {
				const remedy = `Unless nobody has ever left, grant ${(0, rights.s)("former employees", kind)}: otherwise nobody who leaves is recognised.`;
				return [{
					...common,
					mark: "warning",
					what,
					remedy
				}];
			}
			if (upcoming === 0) {
				const hint = `Somebody about to start shows with ${(0, rights.s)("future employees", kind)}.`;
				return [{
					...common,
					mark: "right",
					what: `${what} ${hint}`
				}];
			}
			return [{
				...common,
				mark: "right",
				what
			}];
		}
		var attributes = __webpack_require__(1857);
		var scope = __webpack_require__(1030);
		var matching = __webpack_require__(5637);
		var person = __webpack_require__(3798);
		const user_points_area = "Leapsome";
		/** The ids that the shipped mapping.yml has under `custom`, as an example: no company's own attributes. */
		const exampleAttributes = /* @__PURE__ */ new Set(["custom.6140868326541a4da586db0b", "custom.6140868326541a4da586db0c"]);
		/** How many users there are, and whether the mapping's custom attributes show up among them. */
		function userPoints(mapping, users) {
			const active = users.filter((user) => user.active).length;
			const what = `Leapsome shows ${(0, numbers.hS)(users.length, "user")}, ${(0, numbers.U9)(active)} of them active.`;
			return [{
				area: user_points_area,
				name: "users",
				mark: "right",
				what
			}, ...customPoints([...mapping.rules.keys()].filter(attributes.o), users)];
		}
		/** Leapsome shows no list of its attributes: that there is one shows in somebody who has it. */
		function customPoints(attributes, users) {
			const isShown = (attribute) => users.some((user) => attribute in user.attributes);
			const shown = attributes.filter(isShown);
			const hidden = attributes.filter((attribute) => !isShown(attribute));
			const examples = hidden.filter((attribute) => exampleAttributes.has(attribute));
			const others = hidden.filter((attribute) => !exampleAttributes.has(attribute));
			return [
				...customPoint(shown, "filled in for somebody in Leapsome."),
				...customPoint(examples, `${examples.length === 1 ? "an" : "each an"} example of the shipped mapping.yml, which no user of Leapsome has.`, "Put the id of an attribute of your own in its place, or take the line out. "),
				...customPoint(others, "on no user of Leapsome.", "")
			];
		}
		function customPoint(attributes, is, remedy) {
			if (attributes.length === 0) return [];
			const what = `${attributes.join(", ")}: ${is}`;
			const common = {
				area: user_points_area,
				name: "custom-attributes",
				what
			};
			if (remedy === void 0) return [{
				...common,
				mark: "right"
			}];
			return [{
				...common,
				mark: "warning",
				remedy: `${remedy}Compare the id with the one that Leapsome shows (Settings, Employees, Attributes): one that it doesn't know is ignored. Of an attribute that was made just now nobody has a value yet, and all is well.`
			}];
		}
		/** How many people have their user already, how they were found, and what externalIds of another origin there are. */
		function matchPoints(mapping, wantedUsers, users, day) {
			const people = (0, person.SR)(wantedUsers, day, (wanted) => (0, scope.yX)(mapping.scope, wanted.employee), mapping.namesakes);
			const renames = mapping.rules.get("userName")?.update === "always";
			const { matches, unmanaged } = (0, matching.E)(people, users, {
				renames,
				namesakes: mapping.namesakes
			});
			const matched = matches.filter(({ user }) => user);
			const byExternalId = matched.filter(isByExternalId).length;
			const foreign = matched.filter(({ externalId }) => externalId === "foreign").length + unmanaged.filter(({ externalId }) => externalId !== null).length;
			const what = `Users of somebody in Lucca: ${(0, numbers.U9)(matched.length)} of ${(0, numbers.U9)(users.length)} (${(0, numbers.U9)(byExternalId)} found by externalId, ${(0, numbers.U9)(matched.length - byExternalId)} by userName). Of nobody, and never touched: ${(0, numbers.U9)(unmanaged.length)}.`;
			return [{
				area: user_points_area,
				name: "matches",
				mark: "right",
				what
			}, ...foreignPoint(foreign, users.length)];
		}
		/** Users that were matched by their address may have no externalId, or one that says nothing of Lucca. */
		function isByExternalId({ user, externalId }) {
			return user !== void 0 && user.externalId !== null && externalId !== "foreign";
		}
		function foreignPoint(foreign, users) {
			if (foreign === 0) return [];
			const what = `${(0, numbers.U9)(foreign)} of ${(0, numbers.hS)(users, "user")} ${foreign === 1 ? "has" : "have"} an externalId that the mapping makes for nobody in Lucca: another system gave it.`;
			return [{
				area: user_points_area,
				name: "external-ids",
				mark: "warning",
				what,
				remedy: "Switch Leapsome's own Lucca integration off if it is on, or the two overwrite each other. Where an identity provider gave these, leave them: people are found by userName. To replace them, write `update: always` in the rule of `externalId`."
			}];
		}
		var civil_date = __webpack_require__(3685);
		var refused_fields = __webpack_require__(6768);
		var want_user = __webpack_require__(8660);
		var planned_result = __webpack_require__(462);
		var plan_sync = __webpack_require__(5976);
		/**
		* Walks through the set-up: each connection by itself, whatever became of the other, and with both of them what a first
		* sync would do. Reads everything and writes nothing.
		*/
		async function checkSetUp(inputs, mapping, world) {
			const day = (0, civil_date.EE)(mapping.timezone, world.now());
			const lucca = await world.stage("Check Lucca", () => checkLucca(inputs, mapping, world, day), inWords);
			const leapsome = await world.stage("Check Leapsome", () => checkLeapsome(inputs, mapping, world), inWords);
			const first = lucca.read !== void 0 && lucca.read.refusals.length === 0 && lucca.read && leapsome.read ? await checkFirstSync(inputs, mapping, day, lucca.read.employees, leapsome.read) : void 0;
			const check = {
				points: [
					...lucca.points,
					...leapsome.points,
					...first?.points ?? []
				],
				fields: lucca.read?.fills ?? []
			};
			return {
				outcome: (0, checklist.o)(check) ? "valid" : "failed",
				check,
				...first ? { planned: first.read } : {},
				...lucca.read ? { names: (0, planned_result.eZ)(lucca.read.employees) } : {}
			};
		}
		async function checkLucca(inputs, mapping, world, day) {
			const { kind, url } = inputs.lucca;
			const found = await attempt({
				vendor: "Lucca",
				credential: kind,
				host: url.host
			}, async () => readWhatIsShown(await world.connectLucca(inputs, mapping.timezone), mapping.fields));
			if (!found.read) return { points: found.points };
			const { employees, refusals } = found.read;
			const fills = fillOfFields(mapping, employees, day);
			return {
				points: [
					...found.points,
					...peoplePoints(employees, day, kind),
					...fieldPoints(mapping, fills, employees.length, refusals, kind)
				],
				read: {
					employees,
					refusals,
					fills
				}
			};
		}
		async function checkLeapsome(inputs, mapping, world) {
			const found = await attempt({
				vendor: "Leapsome",
				credential: "token",
				host: inputs.leapsome.url.host
			}, async () => (await world.connectLeapsome(inputs)).readUsers());
			return found.read ? {
				...found,
				points: [...found.points, ...userPoints(mapping, found.read)]
			} : found;
		}
		async function checkFirstSync(inputs, mapping, day, employees, users) {
			const wantedUsers = await (0, want_user.L)(mapping, employees);
			const plan = (0, plan_sync.R4)({
				mapping,
				wantedUsers,
				users,
				day
			});
			const planned = (0, planned_result.Ck)({
				plan,
				mapping,
				employees,
				users
			}, inputs.leapsome.token);
			return {
				points: [...matchPoints(mapping, wantedUsers, users, day), ...firstSyncPoints(plan, planned.refusals, planned.digest, users)],
				read: {
					...planned,
					approved: false
				}
			};
		}
		/** Tries a connection. What a person can mend is a point of the checklist; a bug is thrown on. */
		async function attempt(way, read) {
			try {
				const result = await read();
				return {
					points: connectionPoints(way),
					read: result
				};
			} catch (error) {
				if (!(error instanceof errors.fU)) throw error;
				return { points: connectionPoints({
					...way,
					error
				}) };
			}
		}
		/** Reads people without the fields that Lucca refuses, so that everything that is missing is found in one go. */
		async function readWhatIsShown(lucca, fields) {
			const left = new Set(fields);
			const refusals = [];
			for (;;) try {
				return {
					employees: await lucca.readEmployees(left),
					refusals
				};
			} catch (error) {
				if (!(error instanceof refused_fields._)) throw error;
				if (error.fields.filter((field) => left.delete(field)).length === 0) throw error;
				refusals.push(error);
			}
		}
		function inWords({ points }) {
			const wrong = points.filter((point) => point.mark === "wrong").length;
			return wrong === 0 ? "nothing wrong" : `${wrong} wrong`;
		}
	}),
	9187: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => handoverOrder,
			j: () => unmetWishes
		});
		var _person_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
		/**
		* Finds the wishes that can't be met: the address is on a user who doesn't hand it over in the same plan. Those who
		* wait for one of them can't be met either, nor can two who want each other's: a swap would leave one of them
		* without a login half way.
		*
		* @param holders who has which address now, by its key (see `addressKey`); undefined as id where it is no employee
		* @returns by Lucca id, who stands in the way
		*/
		function unmetWishes(wishes, holders) {
			const wishOf = new Map(wishes.map((wish) => [wish.employeeId, wish]));
			const blockers = /* @__PURE__ */ new Map();
			/** @param waiting those who wait for this one, the first of them first */
			function blockersOf(wish, waiting) {
				const known = blockers.get(wish.employeeId);
				if (known) return known;
				const key = (0, _person_js__WEBPACK_IMPORTED_MODULE_0__.IY)(wish.wanted);
				if (!holders.has(key)) return void 0;
				const found = blockersBehind(holders.get(key), [...waiting, wish.employeeId]);
				if (found) blockers.set(wish.employeeId, found.filter((id) => id !== wish.employeeId));
				return found;
			}
			function blockersBehind(holder, waiting) {
				if (holder === void 0) return [];
				const next = wishOf.get(holder);
				if (!next) return [holder];
				const ring = waiting.indexOf(holder);
				if (ring >= 0) return waiting.slice(ring);
				return blockersOf(next, waiting) ? [holder] : void 0;
			}
			for (const wish of wishes) blockersOf(wish, []);
			return blockers;
		}
		/**
		* Those whose present address somebody else is to have, in an order in which each finds the new address free. There
		* are no rings: `unmetWishes` has taken them out of the plan.
		*/
		function handoverOrder(moves) {
			const givers = new Map(moves.flatMap((move) => move.from === void 0 ? [] : [[(0, _person_js__WEBPACK_IMPORTED_MODULE_0__.IY)(move.from), move]]));
			const order = /* @__PURE__ */ new Set();
			/** The one who has to move before this one can. */
			function giverTo(move) {
				const giver = givers.get((0, _person_js__WEBPACK_IMPORTED_MODULE_0__.IY)(move.to));
				return giver === move ? void 0 : giver;
			}
			for (const move of moves) {
				const chain = [];
				for (let giver = giverTo(move); giver && !order.has(giver.employeeId); giver = giverTo(giver)) {
					if (chain.includes(giver)) break;
					chain.push(giver);
				}
				for (const giver of chain.toReversed()) order.add(giver.employeeId);
			}
			return [...order];
		}
	}),
	503: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => compare,
			a: () => isSameValue
		});
		var _civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3685);
		var _leapsome_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1857);
		/** Compares a person's wanted user with the one that is there; with nothing, where there is none yet. */
		function compare(match, context) {
			const { person, user } = match;
			const differences = [];
			const kept = concernsOf(person);
			for (const [attribute, rule] of context.mapping.rules) {
				const wanted = person.wanted.attributes[attribute];
				const current = user && currentValue(user, attribute);
				if (wanted === void 0 || user && !mayWrite(rule, current, match) || attribute === "userName" && !person.userName || attribute === "externalId" && match.isIdTaken) continue;
				const outcome = differenceOf(attribute, wanted, current, person, context);
				if (outcome.value) differences.push({
					attribute,
					value: outcome.value,
					replaces: current !== void 0
				});
				if (outcome.kept) kept.push({
					employeeId: person.wanted.employee.id,
					attribute,
					...outcome.kept
				});
			}
			return {
				differences,
				kept
			};
		}
		/** Whether two values mean the same to people: the case of an address, a time behind a date, composed accents don't count. */
		function isSameValue(attribute, wanted, current) {
			if (wanted === current) return true;
			const [a, b] = [canonical(wanted), canonical(current)];
			if (a === b) return true;
			switch ((0, _leapsome_attributes_js__WEBPACK_IMPORTED_MODULE_1__.H2)(attribute)) {
				case "email":
				case "gender": return a.toLowerCase() === b.toLowerCase();
				case "date":
				case "text": return isSameDay(a, b);
				default: return false;
			}
		}
		function canonical(text) {
			return text.trim().normalize("NFC");
		}
		/** Whether a wanted day came back with a time behind it. */
		function isSameDay(wanted, current) {
			return (0, _civil_date_js__WEBPACK_IMPORTED_MODULE_0__.m0)(wanted) === wanted && (0, _civil_date_js__WEBPACK_IMPORTED_MODULE_0__.m0)(current) === wanted;
		}
		function currentValue(user, attribute) {
			return user.attributes[attribute];
		}
		function mayWrite(rule, current, match) {
			switch (rule.update) {
				case "always": return true;
				case "never": return false;
				case "if-empty":
					if (current === void 0 || current === _leapsome_attributes_js__WEBPACK_IMPORTED_MODULE_1__.hJ[rule.attribute]) return true;
					return rule.attribute === "externalId" && match.externalId === "other-record";
			}
		}
		function concernsOf(person) {
			const employeeId = person.wanted.employee.id;
			return person.wanted.concerns.map((concern) => ({
				employeeId,
				...concern,
				others: []
			}));
		}
		const nothing = {};
		function differenceOf(attribute, wanted, current, person, context) {
			if (wanted === null) return clearing(attribute, current, context);
			if (typeof wanted !== "string") return attribute === "manager" ? manager(wanted, current, person, context) : additionalManagers(wanted, current, person, context);
			if (typeof current === "string" && isSameValue(attribute, wanted, current)) return nothing;
			return { value: {
				kind: "text",
				text: wanted
			} };
		}
		function clearing(attribute, current, context) {
			if (current === void 0 || current === _leapsome_attributes_js__WEBPACK_IMPORTED_MODULE_1__.hJ[attribute] || _leapsome_attributes_js__WEBPACK_IMPORTED_MODULE_1__.lR.has(attribute)) return nothing;
			if (context.emptyForEverybody.has(attribute)) return { kept: {
				reason: "empty-for-everybody",
				others: []
			} };
			return { value: { kind: "cleared" } };
		}
		function manager(people, current, person, context) {
			const [name] = people;
			if (name === void 0) return nothing;
			const resolution = context.managers.resolve(name, person);
			if (resolution.kind === "self") return selfManaged("manager", current, context);
			const refusal = whyNot(resolution);
			if (refusal && !isIn(resolution, current)) return { kept: refusal };
			const circle = context.managers.circleOf("manager", person);
			if (circle) return { kept: {
				reason: "circle-of-managers",
				others: circle
			} };
			if (isIn(resolution, current)) return nothing;
			return resolution.kind === "user" ? { value: {
				kind: "users",
				users: [resolution.reference]
			} } : nothing;
		}
		function selfManaged(attribute, current, context) {
			return context.mapping.rules.get(attribute)?.whenEmpty === "clear" ? clearing(attribute, current, context) : nothing;
		}
		/** Why a person can't be made a manager; an inactive account would be nobody's manager in Leapsome. */
		function whyNot(resolution) {
			if (resolution.kind === "nobody") return {
				reason: resolution.reason,
				others: resolution.others
			};
			if (resolution.kind === "user" && !resolution.active) return {
				reason: "manager-without-user",
				others: [resolution.employeeId]
			};
		}
		function additionalManagers(people, current, person, context) {
			const resolutions = people.map((name) => context.managers.resolve(name, person));
			if (resolutions.every((resolution) => resolution.kind === "self")) return selfManaged("additionalManagers", current, context);
			const circle = context.managers.circleOf("additionalManagers", person);
			if (circle) return { kept: {
				reason: "circle-of-managers",
				others: circle
			} };
			const refusals = resolutions.flatMap((resolution) => isIn(resolution, current) ? [] : whyNot(resolution) ?? []);
			const [first] = refusals;
			const found = resolutions.flatMap((resolution) => resolution.kind === "user" && (resolution.active || isIn(resolution, current)) ? [resolution.reference] : []);
			const before = first && Array.isArray(current) ? current.map((userId) => ({
				kind: "existing",
				userId
			})) : [];
			const users = distinct([...found, ...before]);
			const kept = first && {
				reason: first.reason,
				others: [...new Set(refusals.flatMap((refusal) => refusal.others))]
			};
			return {
				...Array.isArray(current) && users.length === current.length && users.every((user) => refersTo(user, current)) || users.length === 0 ? {} : { value: {
					kind: "users",
					users
				} },
				...kept ? { kept } : {}
			};
		}
		function isIn(resolution, current) {
			return resolution.kind === "user" && refersTo(resolution.reference, current);
		}
		function refersTo(reference, current) {
			if (reference.kind === "joiner" || current === void 0) return false;
			return typeof current === "string" ? current === reference.userId : current.includes(reference.userId);
		}
		function distinct(references) {
			return [...new Map(references.map((reference) => [JSON.stringify(reference), reference])).values()];
		}
	}),
	8264: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => externalIdKey,
			f: () => externalIdForm
		});
		var _mapping_tidy_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5514);
		/** An externalId as it is compared; undefined where there is none. */
		function externalIdKey(externalId) {
			const key = (0, _mapping_tidy_text_js__WEBPACK_IMPORTED_MODULE_0__.qV)(externalId ?? "");
			return key === "" ? void 0 : key;
		}
		/** The form of an id: runs of digits and of letters, and what stands between them. `E-0042` and `E-7` have the same. */
		function externalIdForm(externalId) {
			return externalId.replace(/\d+/g, "0").replace(/\p{L}+/gu, "a");
		}
	}),
	1579: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => Groups });
		/** Things by a key that nearly always only one of them has: a list for each would be most of the memory. */
		class Groups {
			#first = /* @__PURE__ */ new Map();
			#further = /* @__PURE__ */ new Map();
			add(key, thing) {
				if (!this.#first.has(key)) {
					this.#first.set(key, thing);
					return;
				}
				const further = this.#further.get(key);
				if (further) further.push(thing);
				else this.#further.set(key, [thing]);
			}
			has(key) {
				return this.#first.has(key);
			}
			/** All that have a key, in the order in which they were added. */
			get(key) {
				const first = this.#first.get(key);
				const further = this.#further.get(key);
				if (first === void 0) return [];
				return further === void 0 ? [first] : [first, ...further];
			}
		}
	}),
	7903: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => stateOn,
			j: () => lifecycleStep
		});
		var _civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3685);
		/** The last day of a contract is still a working day. An employee without dates is active. */
		function stateOn(day, employee) {
			if (employee.contractStart !== null && day < employee.contractStart) return "upcoming";
			if (employee.contractEnd !== null && day > employee.contractEnd) return "left";
			return "active";
		}
		/** What to do for an employee in scope on a day. Only a last day that has passed ever leads to a deactivation. */
		function lifecycleStep(day, employee, user, lifecycle) {
			switch (user) {
				case "none": return isDue(day, employee, lifecycle) ? { kind: "create" } : { kind: "leave" };
				case "inactive":
					if (stateOn(day, employee) !== "active") return { kind: "leave" };
					return lifecycle.reactivate ? { kind: "reactivate" } : { kind: "leave-inactive" };
				case "active": {
					const lastDay = lastDayPassed(day, employee, lifecycle);
					return lastDay === void 0 ? { kind: "update" } : {
						kind: "deactivate",
						lastDay
					};
				}
			}
		}
		/** Whether somebody without a user gets one: active people, and joiners from so many days before the first day. */
		function isDue(day, employee, lifecycle) {
			switch (stateOn(day, employee)) {
				case "active": return true;
				case "left": return false;
				case "upcoming": return employee.contractStart !== null && day >= (0, _civil_date_js__WEBPACK_IMPORTED_MODULE_0__.Wv)(employee.contractStart, -lifecycle.createDaysBefore);
			}
		}
		/** The last day, where it and the days of grace after it have passed. */
		function lastDayPassed(day, employee, lifecycle) {
			if (lifecycle.deactivateDaysAfter === false || employee.contractEnd === null) return void 0;
			if (stateOn(day, employee) !== "left") return void 0;
			return day > (0, _civil_date_js__WEBPACK_IMPORTED_MODULE_0__.Wv)(employee.contractEnd, lifecycle.deactivateDaysAfter) ? employee.contractEnd : void 0;
		}
	}),
	9519: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => checkLimits });
		var _mapping_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4312);
		/**
		* The limits that a plan goes over. Percentages are of the active managed users, so that accounts of former years
		* don't make the limits wider.
		*
		* @param isPartial whether the plan is for some people only: then nobody is missing from it by accident
		*/
		function checkLimits(plan, limits, isPartial) {
			return _mapping_mapping_js__WEBPACK_IMPORTED_MODULE_0__.c.flatMap((limit) => {
				if (limit === "missing" && isPartial) return [];
				const { percent, atLeast } = limits[limit];
				const count = countOf(limit, plan);
				const allowed = Math.max(Math.floor(plan.managedUsers * percent / 100), atLeast);
				return count > allowed ? [{
					limit,
					count,
					allowed,
					managedUsers: plan.managedUsers,
					percent,
					atLeast
				}] : [];
			});
		}
		/** How many people a plan touches in the way that a limit is about. */
		function countOf(limit, plan) {
			switch (limit) {
				case "creations": return ofKind(plan, "creation");
				case "updates": return ofKind(plan, "update");
				case "reactivations": return ofKind(plan, "reactivation");
				case "deactivations": return ofKind(plan, "deactivation");
				case "renames": return plan.changes.filter(isRename).length;
				case "clears": return plan.changes.filter(losesValue).length;
				case "missing": return plan.missing.length;
			}
		}
		function ofKind(plan, kind) {
			return plan.changes.filter((change) => change.kind === kind).length;
		}
		function isRename(change) {
			return change.kind !== "creation" && change.differences.some((difference) => difference.attribute === "userName");
		}
		function losesValue(change) {
			return change.differences.some((difference) => difference.value.kind === "cleared");
		}
	}),
	1361: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => largeEnough,
			p: () => findLostRights
		});
		/** From so many people on, somebody has left, and somebody's contract has an end. */
		const largeEnough = 20;
		/** Looks for what is missing for everybody. Only a read that is whole can tell. */
		function findLostRights(mapping, wantedUsers) {
			const employees = wantedUsers.map((wanted) => wanted.employee);
			const fields = [...mapping.rules.values()].flatMap(({ source }) => source.kind === "fields" ? source.fields : []);
			return {
				emptyFields: [...new Set(fields)].filter((field) => isEmptyForAll(field, employees)),
				isWithoutFormer: employees.length >= largeEnough && employees.every((employee) => employee.contractEnd === null)
			};
		}
		/** In a small company, all contracts may be open. */
		function isEmptyForAll(field, employees) {
			if (field === "contractEnd" && employees.length < largeEnough) return false;
			return employees.every(({ fields, withheld }) => (fields[field] ?? null) === null && !withheld?.has(field));
		}
	}),
	5637: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => matchUsers });
		var sync_person = __webpack_require__(3798);
		var external_id = __webpack_require__(8264);
		var groups = __webpack_require__(1579);
		var name_key = __webpack_require__(6562);
		/** Where to look for a person's user. */
		class UserIndex {
			#usersByExternalId = new groups.Z();
			#usersByAddress = new groups.Z();
			#peopleByExternalId = new groups.Z();
			#namesakes;
			constructor(people, users, namesakes) {
				for (const user of users) {
					const id = (0, external_id.U)(user.externalId);
					if (id !== void 0) this.#usersByExternalId.add(id, user);
					this.#usersByAddress.add((0, sync_person.IY)(user.userName), user);
				}
				for (const person of people) for (const id of keysOf(person.externalIds)) this.#peopleByExternalId.add(id, person);
				this.#namesakes = namesakes;
			}
			/**
			* The record that stands for a former one too, where somebody is back under it with the same externalId (an employee
			* number, say).
			*/
			standingRecordOf(person) {
				if (person.state !== "left") return void 0;
				const present = this.#sharersOf(person).filter((other) => other.state !== "left");
				const [standing] = present;
				return standing && present.length === 1 && this.#isSamePerson(standing, person) ? standing : void 0;
			}
			/** Who has an address. */
			holdersOf(address) {
				return this.#usersByAddress.get((0, sync_person.IY)(address));
			}
			/** Whether a user has the externalId of somebody in Lucca. */
			isEmployees(user) {
				const id = (0, external_id.U)(user.externalId);
				return id !== void 0 && this.#peopleByExternalId.has(id);
			}
			match(person, { user, problem }) {
				return {
					person,
					user,
					problem,
					externalId: user && this.#whose(user, person),
					isIdTaken: this.#isIdTaken(person, user)
				};
			}
			#isIdTaken(person, user) {
				const id = (0, external_id.U)(person.externalIds[0]);
				return id !== void 0 && this.#usersByExternalId.get(id).some((other) => other !== user);
			}
			#whose(user, person) {
				const id = (0, external_id.U)(user.externalId);
				if (id === void 0 || id === (0, external_id.U)(person.externalIds[0])) return void 0;
				return this.isEmployees(user) ? "other-record" : "foreign";
			}
			byExternalId(person) {
				if (person.rivals.length > 0) {
					const users = this.#usersOf(person);
					return {
						user: users.length === 1 ? users[0] : void 0,
						problem: problem("same-user-name", person.rivals, users)
					};
				}
				const sharers = this.#sharersOf(person).filter((other) => person.state === "left" || other.state !== "left" || !this.#isSamePerson(person, other));
				if (sharers.length > 0) return {
					user: void 0,
					problem: problem("same-external-id", sharers.map((sharer) => sharer.wanted.employee.id), this.#usersOf(person))
				};
				const users = this.#usersOf(person);
				if (users.length <= 1) return { user: users[0] };
				const active = users.filter((user) => user.active);
				const differentIds = new Set(users.map((user) => user.externalId)).size === users.length;
				if (active.length === 1 && differentIds) return { user: active[0] };
				return {
					user: void 0,
					problem: problem("several-users", person.otherIds, users)
				};
			}
			/** Users with an externalId of the person: of another record's only where it is nobody else's by now. */
			#usersOf(person) {
				return keysOf(person.externalIds).filter((id, index) => index === 0 || this.#isOnlyOf(person, id)).flatMap((id) => this.#usersByExternalId.get(id));
			}
			#isOnlyOf(person, id) {
				return this.#peopleByExternalId.get(id).every((other) => other === person || this.#isSamePerson(person, other));
			}
			/** Who else wants the externalId of the standing record. */
			#sharersOf(person) {
				const own = (0, external_id.U)(person.externalIds[0]);
				return (own === void 0 ? [] : this.#peopleByExternalId.get(own)).filter((other) => other !== person && ((0, external_id.U)(other.externalIds[0]) === own || this.#isSamePerson(person, other)));
			}
			#isSamePerson(person, former) {
				return (0, name_key.yS)(person.name, former.name) && !this.#isNamesake(person);
			}
			#isNamesake(person) {
				return (0, sync_person.UX)(person).some((id) => this.#namesakes.has(id));
			}
			/** Looks at who has the person's address. `user` is the one found by externalId. */
			byAddress(person, user, claimed) {
				if (person.userName === void 0) return { user };
				const holders = this.holdersOf(person.userName);
				const [holder] = holders;
				if (!holder || user && (holders.includes(user) || person.state === "left")) return { user };
				if (holders.length > 1) return {
					user: void 0,
					problem: problem("several-users", [], holders)
				};
				const owner = claimed.get(holder.id);
				if (owner) return this.#heldBy(owner, person, user, holder);
				if (this.isEmployees(holder)) return taken(holder);
				if (user) return {
					user: void 0,
					problem: problem("several-users", [], [user, holder])
				};
				return isSomebodyElse(person, holder) ? taken(holder) : { user: holder };
			}
			/** The address is on the user of another person in Lucca. */
			#heldBy(owner, person, user, holder) {
				const isSame = (0, name_key.yS)(owner.name, person.name) || (0, name_key.yS)((0, name_key.eK)(holder), person.name);
				if (!(owner.state === "left" && person.state !== "left" && isSame && !this.#isNamesake(person))) return { user };
				if (!user) return { user: holder };
				return {
					user: void 0,
					problem: problem("several-users", [owner.wanted.employee.id], [user, holder])
				};
			}
		}
		function taken(holder) {
			return {
				user: void 0,
				problem: problem("user-name-taken", [], [holder])
			};
		}
		function problem(reason, others, users) {
			return {
				reason,
				others,
				isUserActive: users.some((user) => user.active)
			};
		}
		/**
		* Whether an address is too little to take its user for the person, because the names differ: where the person has
		* left, as the match would deactivate somebody's account; and where the account bears an id of the kind that the mapping
		* gives, as it was made for somebody whom Lucca doesn't show any more. Addresses are recycled among similar names.
		*/
		function isSomebodyElse(person, holder) {
			const name = (0, name_key.eK)(holder);
			if (!(0, name_key.yS)(name, name) || (0, name_key.yS)(name, person.name)) return false;
			return person.state === "left" || looksLike(holder.externalId, person.externalIds);
		}
		function looksLike(externalId, wanted) {
			return externalId !== null && wanted.some((id) => (0, external_id.f)(id) === (0, external_id.f)(externalId));
		}
		/** The keys of externalIds, each once. */
		function keysOf(externalIds) {
			const [first] = externalIds;
			const key = (0, external_id.U)(first);
			if (externalIds.length <= 1) return key === void 0 ? [] : [key];
			return [...new Set(externalIds.flatMap((id) => (0, external_id.U)(id) ?? []))];
		}
		/** Finds each person's user: by externalId, and failing that by address without case. */
		function matchUsers(people, users, rules) {
			const index = new UserIndex(people, users, rules.namesakes);
			const found = people.map((person) => index.byExternalId(person));
			const claimed = /* @__PURE__ */ new Map();
			for (const [position, person] of people.entries()) {
				const user = found[position]?.user;
				if (user) claimed.set(user.id, person);
			}
			const absorbed = formerRecords(people, index);
			for (const [position, person] of people.entries()) {
				const first = found[position];
				if (!first || first.problem || absorbed.has(person) || first.user && !rules.renames) continue;
				const second = index.byAddress(person, first.user, claimed);
				if (second.user && second.user !== first.user) {
					const former = claimed.get(second.user.id);
					if (former) absorbed.set(former, person);
					claimed.set(second.user.id, person);
				}
				found[position] = second;
			}
			const recordsOf = Map.groupBy(absorbed.keys(), (former) => absorbed.get(former));
			return {
				matches: people.flatMap((person, position) => {
					const result = found[position];
					if (!result || absorbed.has(person)) return [];
					const former = (recordsOf.get(person) ?? []).flatMap(sync_person.UX);
					const whole = former.length > 0 ? {
						...person,
						otherIds: [...person.otherIds, ...former]
					} : person;
					return [index.match(whole, result)];
				}),
				unmanaged: users.filter((user) => !claimed.has(user.id) && !index.isEmployees(user))
			};
		}
		/** Each former record that another one stands for, and which. */
		function formerRecords(people, index) {
			const former = /* @__PURE__ */ new Map();
			for (const person of people) {
				const standing = index.standingRecordOf(person);
				if (standing) former.set(person, standing);
			}
			return former;
		}
	}),
	6562: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O3: () => isOtherName,
			eK: () => nameOfUser,
			qp: () => fullNameKey,
			r$: () => isHalfSameName,
			yS: () => isSameName
		});
		/** Letters that have no decomposition into a base letter and an accent. */
		const undecomposed = {
			\u00df: "ss",
			\u00e6: "ae",
			\u0153: "oe",
			\u00f8: "o",
			\u0142: "l",
			\u0111: "d"
		};
		/** The parts of a name as they are compared: without case, accents, hyphens, apostrophes and spaces. */
		function nameKey(part) {
			return part.normalize("NFD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "").replace(/[\u00df\u00e6\u0153\u00f8\u0142\u0111]/g, (letter) => undecomposed[letter] ?? letter);
		}
		/** A whole name as it is compared. Undefined where one of its parts is empty: such a name is nobody's. */
		function fullNameKey(name) {
			const [given, family] = [nameKey(name.givenName), nameKey(name.familyName)];
			return given === "" || family === "" ? void 0 : `${given} ${family}`;
		}
		/** Whether two names are the same person's, as far as a name can tell. */
		function isSameName(a, b) {
			const key = fullNameKey(a);
			return key !== void 0 && key === fullNameKey(b);
		}
		/**
		* Whether two names have nothing in common: neither the first nor the last name is the same. A marriage or a
		* nickname changes one of the two; where both differ, somebody else has got the address.
		*/
		function isOtherName(a, b) {
			const parts = [
				a.givenName,
				a.familyName,
				b.givenName,
				b.familyName
			].map(nameKey);
			if (parts.some((part) => part === "")) return false;
			return parts[0] !== parts[2] && parts[1] !== parts[3];
		}
		/** Whether the first or the last name is the same, and there is one. */
		function isHalfSameName(a, b) {
			const [given, family] = [nameKey(a.givenName), nameKey(a.familyName)];
			return given !== "" && given === nameKey(b.givenName) || family !== "" && family === nameKey(b.familyName);
		}
		/** The name of a user as Leapsome has it. */
		function nameOfUser(user) {
			return {
				givenName: textOf(user.attributes["name.givenName"]),
				familyName: textOf(user.attributes["name.familyName"])
			};
		}
		function textOf(value) {
			return typeof value === "string" ? value : "";
		}
	}),
	3798: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IY: () => addressKey,
			Lb: () => isSameAddress,
			SR: () => listPeople,
			UX: () => idsOf,
			t2: () => wantedPeople,
			z1: () => wantedText
		});
		var _mapping_tidy_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5514);
		var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7903);
		var _name_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6562);
		/** An address as it is compared. */
		function addressKey(address) {
			return (0, _mapping_tidy_text_js__WEBPACK_IMPORTED_MODULE_2__.TH)(address);
		}
		/** Whether two addresses mean one mailbox. Most are the same letter for letter, and looking is quick. */
		function isSameAddress(a, b) {
			return a === b || addressKey(a) === addressKey(b);
		}
		/** The text that a rule gave for an attribute; undefined where it gave none. */
		function wantedText(wanted, attribute) {
			const value = wanted.attributes[attribute];
			return typeof value === "string" ? value : void 0;
		}
		/** The people that a rule gave for an attribute: none where it gave anything else, or nothing. */
		function wantedPeople(value) {
			return value === void 0 || value === null || typeof value === "string" ? [] : value;
		}
		/** The order of claims to an address: who works now, who will, who did. */
		const claimOfState = {
			active: 2,
			upcoming: 1,
			left: 0
		};
		/**
		* Turns records into people. Records that want one address and bear one name are one person; where the names
		* differ, the best state has the address, and nobody has it where two states are equally good.
		*/
		function listPeople(wantedUsers, day, isInScope, namesakes = /* @__PURE__ */ new Set()) {
			const people = [];
			for (const sharers of byAddress(wantedUsers).values()) {
				const claimants = byName(sharers, namesakes).map((records) => standingPerson(records, day, isInScope));
				const [only] = claimants;
				if (only && claimants.length === 1 && !only.tied) people.push(only.person);
				else people.push(...settleAddress(claimants));
			}
			return people;
		}
		/** Nearly nobody has another record or a rival, and they all share the list that says so. */
		const none = [];
		/** Gives the address that all claimants want to the one with the best claim, or to nobody. */
		function settleAddress(claimants) {
			const present = claimants.filter(({ person }) => person.state !== "left");
			const inScope = present.filter(({ person }) => person.inScope);
			const contenders = inScope.length > 0 ? inScope : present;
			const best = Math.max(...contenders.map(({ person }) => claimOfState[person.state]));
			const ranked = contenders.filter(({ person }) => claimOfState[person.state] === best);
			const owner = ranked.length === 1 && !ranked[0]?.tied ? ranked[0] : void 0;
			const contenderIds = contenders.flatMap(({ person }) => idsOf(person));
			return claimants.map((claimant) => {
				const { person } = claimant;
				if (claimant === owner) return person;
				if (!contenders.includes(claimant)) return {
					...person,
					userName: void 0
				};
				return {
					...person,
					userName: void 0,
					rivals: contenderIds
				};
			});
		}
		/** The Lucca ids of all records of a person, the standing one's first. */
		function idsOf(person) {
			return [person.wanted.employee.id, ...person.otherIds];
		}
		function standingPerson(records, day, isInScope) {
			const ranked = records.toSorted((a, b) => compareClaims(b, a, day, isInScope));
			const [standing, second] = ranked;
			if (!standing) throw new Error("a person without a record");
			const state = (0, _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.$)(day, standing.employee);
			return {
				tied: state !== "left" && second !== void 0 && compareClaims(standing, second, day, isInScope) === 0,
				person: {
					wanted: standing,
					state,
					inScope: isInScope(standing),
					name: nameOf(standing),
					userName: wantedText(standing, "userName"),
					externalIds: [...new Set(ranked.flatMap((record) => wantedText(record, "externalId") ?? []))],
					otherIds: second ? ranked.slice(1).map((record) => record.employee.id) : none,
					rivals: none
				}
			};
		}
		/**
		* Which of two records stands for the person: the better state; where that is equal the one in scope, as people are
		* told to keep a second record out by excluding it; among former records the one that ended last.
		*/
		function compareClaims(a, b, day, isInScope) {
			const [stateA, stateB] = [(0, _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.$)(day, a.employee), (0, _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__.$)(day, b.employee)];
			if (stateA !== stateB) return claimOfState[stateA] - claimOfState[stateB];
			if (isInScope(a) !== isInScope(b)) return isInScope(a) ? 1 : -1;
			if (stateA !== "left") return 0;
			return (a.employee.contractEnd ?? "").localeCompare(b.employee.contractEnd ?? "", "en");
		}
		/** The name as Leapsome will show it, or Lucca's where the mapping has no rule for it. */
		function nameOf(wanted) {
			return {
				givenName: wantedText(wanted, "name.givenName") ?? wanted.employee.firstName,
				familyName: wantedText(wanted, "name.familyName") ?? wanted.employee.lastName
			};
		}
		/** Records by the address they want; a record without one is alone. */
		function byAddress(wantedUsers) {
			return Map.groupBy(wantedUsers, (wanted) => {
				const userName = wantedText(wanted, "userName");
				return userName === void 0 ? `no address ${wanted.employee.id}` : addressKey(userName);
			});
		}
		function byName(records, namesakes) {
			const [first] = records;
			if (first && records.length === 1) return [[first]];
			return [...Map.groupBy(records, (record) => {
				return (namesakes.has(record.employee.id) ? void 0 : (0, _name_key_js__WEBPACK_IMPORTED_MODULE_1__.qp)(nameOf(record))) ?? ` ${record.employee.id}`;
			}).values()];
		}
	}),
	5976: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q3: () => compareIds,
			R4: () => planSync,
			lD: () => planner
		});
		var mapping_scope = __webpack_require__(1030);
		var addresses = __webpack_require__(9187);
		var sync_differences = __webpack_require__(503);
		var civil_date = __webpack_require__(3685);
		/** From so many people on, it is no correction of a date that Leapsome has them as gone and Lucca as employed. */
		const telling = 2;
		/**
		* Whether Lucca hides the ends of contracts: it shows none for anybody, though Leapsome has several of its people as
		* gone, inactive since a last day that has passed. Then nobody can tell who works here.
		*/
		function areEndsHidden(wantedUsers, matches, day) {
			if (wantedUsers.some(({ employee }) => employee.contractEnd !== null)) return false;
			return matches.filter(({ user }) => user && isGone(user, day)).length >= telling;
		}
		function isGone({ active, attributes }, day) {
			const { endDate } = attributes;
			const lastDay = typeof endDate === "string" ? (0, civil_date.m0)(endDate) : void 0;
			return !active && lastDay !== void 0 && lastDay < day;
		}
		var lifecycle = __webpack_require__(7903);
		/**
		* Finds who is in a circle of managers, each with the shortest one that leads back to them. All who are in one circle
		* share its chain, which begins with the lowest id, so that a circle is one thing to mend however many are in it.
		*/
		function findCircles(named) {
			const circles = /* @__PURE__ */ new Map();
			const rest = withoutLooseEnds(named);
			for (const start of rest.keys()) {
				const members = circles.has(start) ? void 0 : shortestWayBack(start, rest);
				if (!members) continue;
				const circle = fromLowest(members);
				for (const member of members) if (!circles.has(member)) circles.set(member, circle);
			}
			return circles;
		}
		/**
		* Takes away, again and again, whoever is nobody's manager. What is left is in a circle or above one,
		* and in a company without mistakes nobody is left, so that no way has to be looked for.
		*/
		function withoutLooseEnds(named) {
			const reports = countReports(named);
			const loose = [];
			for (const id of named.keys()) if (!reports.has(id)) loose.push(id);
			for (let id = loose.pop(); id !== void 0; id = loose.pop()) for (const manager of named.get(id) ?? []) {
				const left = (reports.get(manager) ?? 0) - 1;
				reports.set(manager, left);
				if (left === 0) loose.push(manager);
			}
			const rest = /* @__PURE__ */ new Map();
			for (const [id, managers] of named) if (reports.get(id)) rest.set(id, managers);
			return rest;
		}
		/** How many name each manager. */
		function countReports(named) {
			const reports = /* @__PURE__ */ new Map();
			for (const managers of named.values()) for (const manager of managers) reports.set(manager, (reports.get(manager) ?? 0) + 1);
			return reports;
		}
		/** The people on the shortest way from somebody over the managers back to them, undefined where there is none. */
		function shortestWayBack(start, named) {
			const cameFrom = /* @__PURE__ */ new Map();
			const queue = [start];
			for (const id of queue) for (const manager of named.get(id) ?? []) {
				if (manager === start) return wayTo(id, cameFrom);
				if (cameFrom.has(manager)) continue;
				cameFrom.set(manager, id);
				queue.push(manager);
			}
		}
		function wayTo(last, cameFrom) {
			const way = [];
			for (let id = last; id !== void 0; id = cameFrom.get(id)) way.push(id);
			return way.toReversed();
		}
		function fromLowest(members) {
			const lowest = members.reduce((low, id) => Number(id) < Number(low) ? id : low);
			const position = members.indexOf(lowest);
			return [
				...members.slice(position),
				...members.slice(0, position),
				lowest
			];
		}
		var sync_person = __webpack_require__(3798);
		const luccaId = /^\d+$/;
		/** Longer numbers in the place of a Lucca id may be something personal, such as a telephone number. */
		const showableId = /^\d{1,7}$/;
		/** Resolves managers, who are named by Lucca id or by address, to users. */
		class Managers {
			#standings;
			#byId = /* @__PURE__ */ new Map();
			#byAddress;
			#byUserId;
			#circles;
			constructor(standings) {
				this.#standings = standings;
				for (const standing of standings) for (const id of (0, sync_person.UX)(standing.person)) this.#byId.set(id, standing);
				this.#circles = {
					manager: this.#circlesOf("manager", standings),
					additionalManagers: this.#circlesOf("additionalManagers", standings)
				};
			}
			/** @param name a Lucca id or an e-mail address */
			resolve(name, of) {
				const standing = this.#find(name);
				if (!standing) return {
					kind: "nobody",
					reason: "unknown-person",
					others: showableId.test(name) ? [name] : []
				};
				if (standing.person === of) return { kind: "self" };
				const id = standing.person.wanted.employee.id;
				if (standing.step === "is-created") return {
					kind: "user",
					reference: {
						kind: "joiner",
						employeeId: id
					},
					employeeId: id,
					active: true
				};
				if (standing.userId === void 0) return {
					kind: "nobody",
					reason: "manager-without-user",
					others: [id]
				};
				const active = standing.step === "stays-active" || standing.step === "is-reactivated";
				return {
					kind: "user",
					reference: {
						kind: "existing",
						userId: standing.userId
					},
					employeeId: id,
					active
				};
			}
			/** The circle in which a person is when everybody has the managers that Lucca names. */
			circleOf(attribute, person) {
				return this.#circles[attribute].get(person.wanted.employee.id);
			}
			#find(name) {
				if (luccaId.test(name)) return this.#byId.get(name);
				this.#byAddress ??= addressBook(this.#standings);
				return this.#byAddress.get((0, sync_person.IY)(name));
			}
			/** Who stays a person's manager in Leapsome: a new one may close a circle with those who aren't moved. */
			#keptBy({ person, presentManager, isWritten }, names) {
				if (presentManager === void 0) return void 0;
				if (isWritten && names.some((name) => isUsable(this.resolve(name, person)))) return void 0;
				this.#byUserId ??= new Map(this.#standings.flatMap(({ userId, person: { wanted } }) => userId === void 0 ? [] : [[userId, wanted.employee.id]]));
				return this.#byUserId.get(presentManager);
			}
			#circlesOf(attribute, standings) {
				const named = /* @__PURE__ */ new Map();
				for (const standing of standings) {
					const { person } = standing;
					const names = (0, sync_person.t2)(person.wanted.attributes[attribute]);
					const ids = [];
					for (const name of names) {
						const manager = this.#find(name)?.person;
						if (manager && manager !== person) ids.push(manager.wanted.employee.id);
					}
					const kept = attribute === "manager" ? this.#keptBy(standing, names) : void 0;
					if (kept !== void 0) ids.push(kept);
					if (ids.length > 0) named.set(person.wanted.employee.id, ids);
				}
				return findCircles(named);
			}
		}
		function isUsable(resolution) {
			return resolution.kind === "user" && resolution.active;
		}
		/**
		* Whom an address means: the one who has it as login, failing that as professional address, failing that as personal
		* one; former employees come last. An address that two have with an equal claim means nobody.
		*/
		function addressBook(standings) {
			const book = /* @__PURE__ */ new Map();
			const present = standings.filter(({ person }) => person.state !== "left");
			const former = standings.filter(({ person }) => person.state === "left");
			for (const group of [present, former]) for (const addressOf of addressKinds) {
				const claims = Map.groupBy(group, ({ person }) => addressOf(person));
				for (const [address, owners] of claims) if (!book.has(address)) book.set(address, soleOwner(owners));
			}
			return new Map([...book].flatMap(([address, owner]) => address && owner ? [[address, owner]] : []));
		}
		function soleOwner(owners) {
			return owners.length === 1 ? owners[0] : void 0;
		}
		const addressKinds = [
			(person) => addressIn(person.userName),
			(person) => addressIn(person.wanted.employee.fields["email"]),
			(person) => addressIn(person.wanted.employee.fields["personalEmail"])
		];
		function addressIn(value) {
			return typeof value === "string" ? (0, sync_person.IY)(value) : void 0;
		}
		var sync_matching = __webpack_require__(5637);
		var external_id = __webpack_require__(8264);
		/**
		* The active users whose externalId has a form that the mapping's own rule gives, though it is nobody's in Lucca: a
		* right was lost, or a record was deleted. An id of another form was given by another system: that user is simply
		* unmanaged.
		*
		* @param wantedIds every externalId that the mapping makes of the employees that Lucca shows
		*/
		function findMissing(unmanaged, wantedIds) {
			const suspects = unmanaged.flatMap(({ id, externalId, active }) => active && externalId !== null ? [{
				userId: id,
				externalId
			}] : []);
			if (suspects.length === 0) return [];
			const forms = /* @__PURE__ */ new Set();
			for (const id of wantedIds) forms.add((0, external_id.f)(id));
			return suspects.filter(({ externalId }) => forms.has((0, external_id.f)(externalId)));
		}
		var whole_name = __webpack_require__(4734);
		var groups = __webpack_require__(1579);
		var name_key = __webpack_require__(6562);
		/** Those who work here or will, and have no user. */
		class Newcomers {
			#byName = new groups.Z();
			#byAddress = new groups.Z();
			constructor(matches, namesakes) {
				for (const { person, user } of matches) {
					if (user || person.state === "left" || (0, sync_person.UX)(person).some((id) => namesakes.has(id))) continue;
					const name = (0, name_key.qp)(person.name);
					if (name !== void 0) this.#byName.add(name, person);
					const address = (0, sync_person.z1)(person.wanted, "userName");
					if (address !== void 0) this.#byAddress.add((0, sync_person.IY)(address), person);
				}
			}
			/** The Lucca ids of those who are probably somebody who left, and whose user that is. */
			like(leaver, user) {
				const names = [leaver.name, (0, name_key.eK)(user)];
				const addresses = [user.userName, (0, sync_person.z1)(leaver.wanted, "userName")];
				const found = [...names.flatMap((name) => this.#byName.get((0, name_key.qp)(name) ?? "")), ...addresses.flatMap((address) => address === void 0 ? [] : this.#byAddress.get((0, sync_person.IY)(address))).filter((newcomer) => names.some((name) => (0, name_key.r$)(name, newcomer.name)))];
				return [...new Set(found.map(({ wanted }) => wanted.employee.id))];
			}
		}
		/** Knows why a person is left alone although the lifecycle asks for something. */
		class WhySkipped {
			#scope;
			#namesakes;
			#endsHidden;
			/** The names of users who match nobody. */
			#strangers;
			/** By name, the Lucca ids of those whose account is of former times: its user is inactive, or the person has left. */
			#former;
			#leaving;
			#matches;
			/** Looked for once somebody is to be deactivated. */
			#newcomers;
			/** `endsHidden`: Lucca shows no end of contract, so that nobody can tell who works here. */
			constructor({ matches, unmanaged }, { scope, namesakes }, endsHidden) {
				this.#scope = scope;
				this.#namesakes = namesakes;
				this.#endsHidden = endsHidden;
				this.#strangers = new Set(unmanaged.flatMap((user) => (0, name_key.qp)((0, name_key.eK)(user)) ?? []));
				this.#former = formerByName(matches);
				this.#leaving = leavingByName(matches);
				this.#matches = matches;
			}
			of(match, step) {
				const { person, user, problem } = match;
				if (isUndecided(person, this.#scope)) return {
					reason: "part-missing",
					others: []
				};
				if (problem && (step.kind !== "leave" || person.state === "left" && problem.isUserActive)) return {
					reason: problem.reason,
					others: problem.others
				};
				if (step.kind === "leave") return void 0;
				if (step.kind === "leave-inactive") return {
					reason: "reactivation-off",
					others: []
				};
				if (step.kind === "deactivate") return user && this.#whyNotDeactivated(person, user);
				if (this.#endsHidden && step.kind !== "update") return {
					reason: "contract-ends-hidden",
					others: []
				};
				const { skippedFor } = person.wanted;
				if (skippedFor) return {
					reason: "required-value-empty",
					others: [],
					attribute: skippedFor
				};
				return user ? void 0 : this.#whyNotCreated(person);
			}
			#whyNotCreated(person) {
				if (person.userName === void 0) {
					const { concerns } = person.wanted;
					return {
						reason: concerns.some(({ attribute, reason }) => attribute === "userName" && reason === "part-missing") ? "part-missing" : "no-user-name",
						others: []
					};
				}
				const name = (0, name_key.qp)(person.name);
				if (name === void 0 || (0, sync_person.UX)(person).some((id) => this.#namesakes.has(id))) return void 0;
				if (this.#strangers.has(name)) return {
					reason: "likely-duplicate",
					others: []
				};
				const former = [...this.#former.get(name) ?? [], ...this.#whoLeavesFirst(person, name)];
				return former.length > 0 ? {
					reason: "likely-rehire",
					others: former
				} : void 0;
			}
			/** People of the same name whose contract ends no later than this person's begins: a transfer to a new record. */
			#whoLeavesFirst({ wanted: { employee } }, name) {
				const { contractStart } = employee;
				if (contractStart === null) return [];
				return this.#leaving.get(name).flatMap(({ id, contractEnd }) => contractEnd !== null && contractEnd <= contractStart ? [id] : []);
			}
			/**
			* A deactivation can't be wholly undone: it waits where somebody without a user is probably the leaver, under a new
			* record. Either the name is the same, or the address and half of the name, as after a marriage.
			*/
			#whyNotDeactivated(leaver, user) {
				this.#newcomers ??= new Newcomers(this.#matches, this.#namesakes);
				const others = this.#newcomers.like(leaver, user);
				return others.length > 0 ? {
					reason: "likely-still-here",
					others
				} : void 0;
			}
		}
		/** Without a contract nobody is a joiner or a leaver; nor is anybody kept out by what isn't shown. */
		function isUndecided({ wanted: { employee } }, scope) {
			return (employee.withheld?.has("contractStart") ?? false) || (0, mapping_scope.jm)(scope, employee);
		}
		/** A name may be another in Leapsome than in Lucca by now: somebody may be back under either. */
		function formerByName(matches) {
			const former = /* @__PURE__ */ new Map();
			for (const { person, user, problem } of matches) {
				const hasSeveral = problem?.reason === "several-users" && person.state === "left";
				if (!(user ? !user.active || person.state === "left" : hasSeveral)) continue;
				const names = [person.name, ...user ? [(0, name_key.eK)(user)] : []].flatMap((name) => (0, name_key.qp)(name) ?? []);
				for (const name of new Set(names)) former.set(name, [...former.get(name) ?? [], person.wanted.employee.id]);
			}
			return former;
		}
		/** By name, those in use whose last day is known and has not passed. */
		function leavingByName(matches) {
			const leaving = new groups.Z();
			for (const { person, user } of matches) {
				const { employee } = person.wanted;
				const name = user?.active && employee.contractEnd !== null ? (0, name_key.qp)(person.name) : void 0;
				if (name !== void 0 && person.state !== "left") leaving.add(name, employee);
			}
			return leaving;
		}
		/** A rivalry for one address concerns each record of the person; everything else the person as a whole. */
		function skipsOf(person, skip) {
			return (skip.reason === "same-user-name" ? (0, sync_person.UX)(person) : [person.wanted.employee.id]).map((employeeId) => ({
				...skip,
				employeeId,
				others: skip.others.filter((id) => id !== employeeId)
			}));
		}
		/** Works out all that has to change in Leapsome. Pure: the same input gives the same plan, in whatever order. */
		function planSync({ users, ...people }) {
			return planner(people)(users);
		}
		/**
		* Plans for the same people as often as Leapsome is read. What Lucca and the mapping alone decide is worked out here, once:
		* that can be while Leapsome answers.
		*/
		function planner(input) {
			const { mapping, day } = input;
			const wantedUsers = input.wantedUsers.toSorted((a, b) => compareIds(a.employee.id, b.employee.id));
			const people = (0, sync_person.SR)(wantedUsers, day, (wanted) => (0, mapping_scope.yX)(mapping.scope, wanted.employee), mapping.namesakes);
			const emptyForEverybody = findEmptyForEverybody(mapping, wantedUsers);
			return (unsorted) => {
				const users = unsorted.toSorted((a, b) => compareIds(a.id, b.id));
				const matching = (0, sync_matching.E)(people, users, {
					renames: renamesUsers(mapping),
					namesakes: mapping.namesakes
				});
				const decisions = withAddresses(decide(input, matching), matching, mapping, users);
				const managers = new Managers(decisions.map((decision) => standingOf(decision, mapping)));
				const { changes, unchanged, skipped, kept } = judge(decisions, {
					mapping,
					managers,
					emptyForEverybody
				});
				const missing = findMissing(matching.unmanaged, externalIdsOf(people));
				return {
					day,
					changes: changes.toSorted(byEmployee),
					unchanged,
					skipped: skipped.toSorted(byEmployee),
					kept: kept.toSorted(byEmployee),
					missing: missing.toSorted((a, b) => compareIds(a.externalId, b.externalId)),
					managedUsers: matching.matches.filter((match) => match.user?.active).length + missing.length,
					foreignExternalIds: matching.matches.filter((match) => match.externalId === "foreign").length
				};
			};
		}
		function* externalIdsOf(people) {
			for (const person of people) yield* person.externalIds;
		}
		function decide(input, matching) {
			const { mapping, day, only } = input;
			const endsHidden = areEndsHidden(input.wantedUsers, matching.matches, day);
			const reasons = new WhySkipped(matching, mapping, endsHidden);
			return matching.matches.map((match) => {
				const { person, user } = match;
				if (!(person.inScope && (!only || (0, sync_person.UX)(person).some((id) => only.has(id))))) return {
					match,
					step: void 0
				};
				const state = user ? user.active ? "active" : "inactive" : "none";
				const step = (0, lifecycle.j)(day, person.wanted.employee, state, mapping.lifecycle);
				const skip = reasons.of(match, step);
				return skip ? {
					match,
					step,
					skip
				} : {
					match,
					step
				};
			});
		}
		function renamesUsers(mapping) {
			return mapping.rules.get("userName")?.update === "always";
		}
		/** Leaves out those whose address is on somebody else's user and isn't handed over by this plan. */
		function withAddresses(decisions, matching, mapping, users) {
			const renames = renamesUsers(mapping);
			const wishes = decisions.flatMap((decision) => addressWish(decision, renames) ?? []);
			if (wishes.length === 0) return decisions;
			const owners = /* @__PURE__ */ new Map();
			for (const { user, person } of matching.matches) if (user) owners.set(user.id, person.wanted.employee.id);
			const unmet = (0, addresses.j)(wishes, new Map(users.map((user) => [(0, sync_person.IY)(user.userName), owners.get(user.id)])));
			if (unmet.size === 0) return decisions;
			return decisions.map((decision) => {
				const others = unmet.get(decision.match.person.wanted.employee.id);
				return others && !decision.skip ? {
					...decision,
					skip: {
						reason: "user-name-taken",
						others
					}
				} : decision;
			});
		}
		/** The address that a person's user is to get in this plan. */
		function addressWish({ match: { person, user }, step, skip }, renames) {
			const isRenamed = renames && (step?.kind === "update" || step?.kind === "reactivate");
			if (skip || person.userName === void 0 || !(step?.kind === "create" || isRenamed)) return void 0;
			if (user && (0, sync_person.Lb)(user.userName, person.userName)) return void 0;
			return {
				employeeId: person.wanted.employee.id,
				wanted: person.userName
			};
		}
		function standingOf(decision, mapping) {
			const { match, step, skip } = decision;
			const { person, user } = match;
			const kind = skip ? "leave" : step?.kind;
			const isWritten = kind === "create" || kind === "update" || kind === "reactivate";
			const common = {
				person,
				isWritten,
				presentManager: presentManager(match, isWritten, mapping)
			};
			if (!user) return {
				...common,
				userId: void 0,
				step: kind === "create" ? "is-created" : "has-none"
			};
			if (kind === "deactivate") return {
				...common,
				userId: user.id,
				step: "is-deactivated"
			};
			if (kind === "reactivate") return {
				...common,
				userId: user.id,
				step: "is-reactivated"
			};
			return {
				...common,
				userId: user.id,
				step: user.active ? "stays-active" : "stays-inactive"
			};
		}
		/** The manager that somebody's user has, unless it is cleared. */
		function presentManager({ person, user }, isWritten, mapping) {
			const manager = user?.active ? user.attributes.manager : void 0;
			if (typeof manager !== "string" || !isWritten) return typeof manager === "string" ? manager : void 0;
			const wanted = person.wanted.attributes.manager;
			const clearsOwn = (0, sync_person.t2)(wanted).some((name) => (0, sync_person.UX)(person).includes(name)) && mapping.rules.get("manager")?.whenEmpty === "clear";
			return wanted === null || clearsOwn ? void 0 : manager;
		}
		/** Attributes that the mapping would clear, and that nobody at all has a value for: then a right was lost. */
		function findEmptyForEverybody(mapping, wantedUsers) {
			const suspects = new Set([...mapping.rules.values()].flatMap((rule) => rule.whenEmpty === "clear" ? [rule.attribute] : []));
			for (const { attributes, concerns } of wantedUsers) {
				if (suspects.size === 0) break;
				for (const attribute of suspects) {
					const value = attributes[attribute];
					if (value !== void 0 && value !== null || concerns.some((concern) => concern.attribute === attribute)) suspects.delete(attribute);
				}
			}
			return suspects;
		}
		function judge(decisions, context) {
			const verdicts = {
				changes: [],
				skipped: [],
				kept: [],
				unchanged: 0
			};
			for (const { match, step, skip } of decisions) {
				if (!step) continue;
				if (skip) verdicts.skipped.push(...skipsOf(match.person, skip));
				else if (step.kind === "leave") verdicts.unchanged += match.user ? 1 : 0;
				else judgeValues(match, step, context, verdicts);
			}
			return verdicts;
		}
		function judgeValues(match, step, context, verdicts) {
			const { differences, kept } = (0, whole_name.rL)((0, sync_differences.U)(match, context), match);
			const change = changeOf(match, step, differences);
			if (change) verdicts.changes.push(change);
			if (step.kind === "deactivate") return;
			verdicts.kept.push(...kept);
			if (!change) verdicts.unchanged += 1;
		}
		function changeOf(match, step, differences) {
			const { person, user } = match;
			if (step.kind === "update" && differences.length === 0) return void 0;
			const common = {
				employeeId: person.wanted.employee.id,
				name: (0, whole_name.uG)(match, differences)
			};
			if (!user) {
				if (step.kind !== "create" || person.userName === void 0) return void 0;
				return {
					kind: "creation",
					...common,
					userName: person.userName,
					differences
				};
			}
			const ofUser = {
				...common,
				userId: user.id,
				userName: user.userName
			};
			switch (step.kind) {
				case "reactivate": return {
					kind: "reactivation",
					...ofUser,
					differences
				};
				case "update": return {
					kind: "update",
					...ofUser,
					differences
				};
				case "deactivate": return {
					kind: "deactivation",
					...ofUser,
					lastDay: step.lastDay,
					differences: differences.filter((difference) => difference.attribute === "endDate")
				};
				default: return;
			}
		}
		function byEmployee(a, b) {
			return compareIds(a.employeeId, b.employeeId);
		}
		/** Orders ids of digits by their number, others as text. */
		function compareIds(a, b) {
			return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
		}
	}),
	4734: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IN: () => nameParts,
			JN: () => isWholeName,
			rL: () => withoutHalfName,
			uG: () => nameAfter
		});
		var _name_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6562);
		/** Where one of these is written to a user, Leapsome wants the first and the last name beside it. */
		const nameParts = [
			"name.givenName",
			"name.familyName",
			"name.formatted"
		];
		/** The name as it will be: what is written, what Leapsome has where nothing is, Lucca's where it has nothing. */
		function nameAfter({ person, user }, differences) {
			const written = new Set(differences.map((difference) => difference.attribute));
			const current = user && (0, _name_key_js__WEBPACK_IMPORTED_MODULE_0__.eK)(user);
			return {
				givenName: !written.has("name.givenName") && current?.givenName || person.name.givenName,
				familyName: !written.has("name.familyName") && current?.familyName || person.name.familyName
			};
		}
		/** Whether a name has both of its parts. */
		function isWholeName({ givenName, familyName }) {
			return givenName.trim() !== "" && familyName.trim() !== "";
		}
		/**
		* Keeps the name as it is where neither side has one of its two parts: Leapsome would refuse the half of it, and with it
		* everything else about the person. `UserFullName` of https://api.leapsome.com/scim/v1/api-docs/ requires both parts; a
		* creation takes one alone.
		*/
		function withoutHalfName(comparison, match) {
			if (!comparison.differences.some(({ attribute }) => nameParts.includes(attribute)) || isWholeName(nameAfter(match, comparison.differences))) return comparison;
			const refused = match.user ? nameParts : nameParts.filter((part) => part === "name.formatted");
			const half = comparison.differences.filter(({ attribute }) => refused.includes(attribute));
			const employeeId = match.person.wanted.employee.id;
			return {
				differences: comparison.differences.filter((difference) => !half.includes(difference)),
				kept: [...comparison.kept, ...half.map(({ attribute }) => ({
					employeeId,
					attribute,
					reason: "half-a-name",
					others: []
				}))]
			};
		}
	}),
	8063: ((module, __unused_webpack_exports, __webpack_require__) => {
		/**
		* Takes the place of @actions/github in the package (`paths` in tsconfig.json): most runs tell GitHub nothing, and never
		* read its client.
		*/
		module.exports = { 
		/** @returns {typeof import('../node_modules/@actions/github/lib/github.js').getOctokit} */
get getOctokit() {
			return __webpack_require__(1597).getOctokit;
		} };
	}),
	7232: ((module, __unused_webpack_exports, __webpack_require__) => {
		/**
		* Takes undici's place in the package (`paths` in tsconfig.json): reads the part of the package that holds it when
		* something is called for the first time. A run that calls nobody never reads that megabyte.
		*
		* Where the sources run unpacked, in tests and scripts, undici itself is used; a test holds the two together.
		*/
		/** @typedef {import('undici/index.js').Dispatcher} Dispatcher */
		const part = () => __webpack_require__(1597);
		module.exports = {
			get Agent() {
				return part().Agent;
			},
			get EnvHttpProxyAgent() {
				return part().EnvHttpProxyAgent;
			},
			get ProxyAgent() {
				return part().ProxyAgent;
			},
			get fetch() {
				return part().fetch;
			}
		};
	})
};
export { id, ids, modules };

//# sourceMappingURL=438.index.js.map