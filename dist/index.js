import { createRequire } from "module";
var __webpack_modules__ = {
	6460: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { o: () => isSetUp });
		/** Whether there is nothing wrong; what is worth a look may be as it is. */
		function isSetUp({ points }) {
			return points.every((point) => point.mark !== "wrong");
		}
	}),
	3685: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EE: () => dayIn,
			Wv: () => plusDays,
			Yw: () => calendarOf,
			m0: () => civilDate
		});
		const millisecondsPerDay = 864e5;
		const leadingDay = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/;
		/** Up to the 28th, every month has the day: most need no calendar, which counts for many people. */
		const surelyDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
		/**
		* The day that a text starts with: `2014-09-01` and `2014-09-01T00:00:00` give the same. What follows the day is
		* cut off, never converted: Lucca's dates are local midnights without a zone.
		*
		* @returns undefined where the text doesn't start with a day that exists
		*/
		function civilDate(text) {
			if (surelyDay.test(text)) return text;
			const match = leadingDay.exec(text.trim());
			if (!match) return void 0;
			const [day, , , dayOfMonth] = match;
			if ((/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).getUTCDate() !== Number(dayOfMonth)) return void 0;
			return day;
		}
		/** The day it is at a moment in a time zone (IANA name, such as `Europe/Paris`). Throws RangeError for an unknown zone. */
		function dayIn(timezone, moment) {
			return calendarOf(timezone).format(moment);
		}
		const calendars = /* @__PURE__ */ new Map();
		/** The calendar of a time zone, made once, as that takes milliseconds. Throws RangeError for an unknown zone. */
		function calendarOf(timezone) {
			const made = calendars.get(timezone);
			if (made) return made;
			const calendar = new Intl.DateTimeFormat("sv-SE", {
				timeZone: timezone,
				dateStyle: "short"
			});
			calendars.set(timezone, calendar);
			return calendar;
		}
		/** The day so many days later, or earlier where `days` is negative. */
		function plusDays(date, days) {
			const midnight = Date.parse(`${date}T00:00:00Z`);
			return new Date(midnight + days * millisecondsPerDay).toISOString().slice(0, 10);
		}
	}),
	3916: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Hi: () => VendorError,
			fU: () => ActionableError,
			xL: () => ConfigError
		});
		/**
		* The errors that a person can act on. Each says what happened and where in `what`, and what to do about it in
		* `remedy`; the message is both. Everything else that is thrown is a bug, and is shown with its stack.
		*/
		class ActionableError extends Error {
			what;
			remedy;
			constructor(what, remedy, options) {
				super(`${what} ${remedy}`, options);
				this.what = what;
				this.remedy = remedy;
			}
		}
		/** The workflow's inputs or the mapping file are wrong: for whoever set the action up to mend. */
		class ConfigError extends ActionableError {
			name = "ConfigError";
			/** All that is wrong, where there is more to say than one sentence: each is shown at its own line. */
			mistakes;
			constructor(what, remedy, mistakes = []) {
				super(what, remedy);
				this.mistakes = mistakes;
			}
		}
		/** A vendor can't be reached, refuses, or answers something that can't be relied on. */
		class VendorError extends ActionableError {
			name = "VendorError";
			vendor;
			status;
			uncertain;
			constructor(vendor, what, remedy, details = {}) {
				super(what, remedy, details);
				this.vendor = vendor;
				this.status = details.status;
				this.uncertain = details.uncertain ?? false;
			}
		}
	}),
	9632: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { B: () => readGitHubInputs });
		var _github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8354);
		var _input_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6406);
		var _input_values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5214);
		/** Reads the inputs that say what GitHub is told, by themselves: an alarm is most needed where the other inputs are wrong. Never throws; wrong is off. */
		function readGitHubInputs(source = _github_runner_js__WEBPACK_IMPORTED_MODULE_0__) {
			const reading = new _input_reading_js__WEBPACK_IMPORTED_MODULE_1__.jl(source);
			return {
				token: (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.eE)(reading, "github-token"),
				failureIssue: (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(reading, "failure-issue") ?? false,
				pullRequestComment: (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(reading, "pull-request-comment") ?? false,
				hasSecrets: reading.text("leapsome-token") !== "",
				mode: reading.text("mode"),
				mappingFile: reading.text("mapping-file")
			};
		}
	}),
	8354: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.r(__webpack_exports__);
		__nccwpck_require__.d(__webpack_exports__, {
			annotationLine: () => annotationLine,
			debug: () => debug,
			error: () => error,
			getInput: () => getInput,
			group: () => group,
			info: () => info,
			isDebug: () => isDebug,
			setFailed: () => setFailed,
			setOutput: () => setOutput,
			setSecret: () => setSecret,
			warning: () => warning,
			writeSummary: () => writeSummary
		});
		var external_node_fs_ = __nccwpck_require__(3024);
		const descriptor = 1;
		const pauseInMilliseconds = 5;
		/** What the runner reads of a step as it runs, and shows as its log. An object, so that a test can listen. */
		const standardOutput = { 
		/**
		* Printed when it returns. Never throws: what can't be printed, as nobody reads any more, is no reason to leave people
		* half written. Node's own `process.stdout` would read sockets and streams in at every start.
		*/
write(text) {
			let rest = Buffer.from(text);
			while (rest.length > 0) rest = rest.subarray(printed(rest));
		} };
		/** @returns how many bytes are done with, printed or given up; 0 where they have to wait */
		function printed(bytes) {
			try {
				return (0, external_node_fs_.writeSync)(descriptor, bytes);
			} catch (error) {
				const isFull = error instanceof Error && "code" in error && error.code === "EAGAIN";
				if (isFull) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseInMilliseconds);
				return isFull ? 0 : bytes.length;
			}
		}
		/** As the workflow gives it, blanks and all; empty where it doesn't. */
		function getInput(name) {
			return process.env[`INPUT_${name.toUpperCase()}`] ?? "";
		}
		/** From here on the runner shows `***` in the secret's place. */
		function setSecret(secret) {
			info(commandLine("add-mask", {}, secret));
		}
		/**
		* For steps that come later. Does nothing where there is no runner.
		*
		* @param value in one line
		* @throws Error where it can't be written, or the value has several lines: the next would be read as another output
		*/
		function setOutput(name, value) {
			if (/[\n\r]/.test(value)) throw new Error(`the output ${name} is not in one line`);
			const file = process.env["GITHUB_OUTPUT"];
			if (file) (0, external_node_fs_.appendFileSync)(file, `${name}=${value}\n`);
		}
		/**
		* Adds to the summary of the job. Does nothing where there is no runner.
		*
		* @param text Markdown
		* @throws Error where it can't be written
		*/
		function writeSummary(text) {
			const file = process.env["GITHUB_STEP_SUMMARY"];
			if (file) (0, external_node_fs_.appendFileSync)(file, text);
		}
		/** A line of the log; the caller sees to it that it isn't read as a command. */
		function info(line) {
			standardOutput.write(`${line}\n`);
		}
		/** A line that is shown where somebody switched debug logging on. */
		function debug(line) {
			info(commandLine("debug", {}, line));
		}
		/** Whether somebody switched debug logging on. */
		function isDebug() {
			return process.env["RUNNER_DEBUG"] === "1";
		}
		/** Shown on the page of the run and, where it has a place, beside that line of a pull request. */
		function warning(message, place = {}) {
			info(annotationLine("warning", message, place));
		}
		/** As a warning, in red; the step stays green by itself. */
		function error(message, place = {}) {
			info(annotationLine("error", message, place));
		}
		/** The step ends red when the process does, with the message as its last error. */
		function setFailed(message) {
			process.exitCode = 1;
			error(message);
		}
		/** Gathers what is printed meanwhile under a heading that opens. */
		async function group(title, act) {
			info(commandLine("group", {}, title));
			try {
				return await act();
			} finally {
				info(commandLine("endgroup", {}, ""));
			}
		}
		/** `::warning file=mapping.yml,line=8::No such field.` */
		function annotationLine(kind, message, place) {
			const { title, file, startLine, startColumn } = place;
			return commandLine(kind, {
				title,
				file,
				line: startLine,
				col: startColumn
			}, message);
		}
		function commandLine(name, properties, message) {
			const given = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
			return `::${name}${given.length > 0 ? " " : ""}${given.join(",")}::${escaped(message)}`;
		}
		function escaped(text) {
			return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
		}
		function escapedProperty(text) {
			return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
		}
	}),
	4004: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { X: () => tellGitHub });
		var annotations = __nccwpck_require__(856);
		var external_node_fs_ = __nccwpck_require__(3024);
		var schemas = __nccwpck_require__(4343);
		var api = __nccwpck_require__(3759);
		const eventSchema = schemas.Ikc({
			repository: schemas.MfU(schemas.lqM(schemas.Ikc({ default_branch: schemas.YjP().check(api.Eb(300)) })), void 0),
			pull_request: schemas.MfU(schemas.lqM(schemas.Ikc({ number: schemas.Whr().check(api.NC()) })), void 0)
		});
		/** GitHub sends no larger events: https://docs.github.com/webhooks/webhook-events-and-payloads, read 2026-11-25. */
		const largestEvent = 26214400;
		/** Reads the event out of the runner's environment. Never throws. */
		function readEvent(environment) {
			const name = environment["GITHUB_EVENT_NAME"] ?? "";
			const { repository, pull_request } = contentOf(environment["GITHUB_EVENT_PATH"]);
			const branch = repository && `refs/heads/${repository.default_branch}`;
			return {
				name,
				pullRequest: pull_request?.number,
				isOnDefaultBranch: branch !== void 0 && environment["GITHUB_REF"] === branch
			};
		}
		function contentOf(path) {
			try {
				if (!path || (0, external_node_fs_.statSync)(path).size > largestEvent) return {};
				return eventSchema.parse(JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8")));
			} catch {
				return {};
			}
		}
		const answerSchema = schemas.Ikc({
			status: schemas.aig(),
			message: schemas.YjP(),
			response: schemas.lqM(schemas.Ikc({ headers: schemas.g1P(schemas.YjP(), schemas.L5J()) }))
		});
		const takeJobToken = "Leave the input `github-token` out, so that the token of the job is taken.";
		const later = "The next run tries again.";
		/** A workflow that gives an empty token. */
		function untoldWithoutToken({ what }) {
			return {
				what: `${what} could not be written: the input \`github-token\` is empty.`,
				remedy: takeJobToken
			};
		}
		/** What kept GitHub from being told; `error` is what the request ended with. Never quotes GitHub's answer. */
		function untoldBy(error, attempt) {
			const untold = `${attempt.what} could not be written`;
			if (isTimeout(error)) return {
				what: `${untold}: GitHub did not answer in time.`,
				remedy: later
			};
			const answer = answerSchema.safeParse(error);
			if (!answer.success || answer.data.response === void 0) return {
				what: `${untold}: GitHub could not be reached, or answered something else.`,
				remedy: later
			};
			const { status, message, response } = answer.data;
			const told = `(HTTP ${status})`;
			if (status === 429 || response.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message)) return {
				what: `${untold}: the token has used up what GitHub allows it in an hour ${told}.`,
				remedy: later
			};
			if (status === 401) return {
				what: `${untold}: GitHub does not know the token ${told}.`,
				remedy: takeJobToken
			};
			if (status === 403 && /\block/i.test(message)) return {
				what: `${untold}: the conversation is locked ${told}.`,
				remedy: `Unlock it, or set \`${attempt.input}: false\`.`
			};
			if (status === 403 || status === 404) return {
				what: `${untold}: the token of the job lacks a permission ${told}.`,
				remedy: "Give it to the job, beside the permissions that the job has:",
				permission: attempt.permission
			};
			if (status === 410) return {
				what: `${untold}: issues are switched off in this repository ${told}.`,
				remedy: `Switch them on (Settings, Features, Issues), or set \`${attempt.input}: false\`.`
			};
			return {
				what: `${untold}: GitHub is in trouble or refuses it ${told}.`,
				remedy: later
			};
		}
		function isTimeout(error) {
			const names = ["TimeoutError", "AbortError"];
			if (!(error instanceof Error)) return false;
			return names.includes(error.name) || error.cause instanceof Error && names.includes(error.cause.name);
		}
		const patience = 3e4;
		const alarmAttempt = {
			what: "The issue about red runs",
			permission: "issues: write",
			input: "failure-issue"
		};
		const commentAttempt = {
			what: "The comment on the pull request",
			permission: "pull-requests: write",
			input: "pull-request-comment"
		};
		/**
		* Tells GitHub what a run came to, as far as the workflow wants it. Never throws, and takes no longer than half a
		* minute: what GitHub can't be told is said in the report and changes nothing else.
		*/
		async function tellGitHub(report, settings, world) {
			const name = world.environment["GITHUB_REPOSITORY"];
			if (!(settings.failureIssue || settings.pullRequestComment) || !name || world.cancelled.aborted) return nothing;
			const event = readEvent(world.environment);
			const { pullRequest } = event;
			const way = settings.failureIssue ? alarmWay(report, event) : void 0;
			if (way !== void 0) return attempt(alarmAttempt, settings, world, name, async (access) => {
				const { raiseOrClearAlarm } = await Promise.all([__nccwpck_require__.e(525), __nccwpck_require__.e(438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3544));
				return raiseOrClearAlarm(way, access, report, settings, world);
			});
			const isPreview = settings.mode === "plan" && settings.pullRequestComment && settings.hasSecrets;
			if (pullRequest === void 0 || !isPreview) return nothing;
			return attempt(commentAttempt, settings, world, name, async (access) => {
				const { showPreview } = await Promise.all([__nccwpck_require__.e(525), __nccwpck_require__.e(438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3544));
				return showPreview(pullRequest, access, report, settings, world);
			});
		}
		const nothing = {
			told: [],
			untold: []
		};
		/**
		* Scheduled runs raise and clear the alarm. A run by hand raises none, as somebody is looking at it; when it is green
		* for everybody, on the branch that scheduled runs are of, the trouble is over.
		*/
		function alarmWay(report, event) {
			if (event.name === "schedule") return (0, annotations.iI)(report) ? "raise" : "clear";
			return event.isOnDefaultBranch && !event.pullRequest && report.only === void 0 && !(0, annotations.iI)(report) ? "clear" : void 0;
		}
		async function attempt(what, { token }, { environment, cancelled, debug, patienceInMilliseconds = patience }, name, act) {
			const apiUrl = environment["GITHUB_API_URL"] ?? "https://api.github.com";
			if (!token) return {
				told: [],
				untold: [untoldWithoutToken(what)]
			};
			const signal = AbortSignal.any([cancelled, AbortSignal.timeout(patienceInMilliseconds)]);
			try {
				const told = await act({
					name,
					token,
					apiUrl,
					signal,
					debug
				});
				return {
					told: told === void 0 ? [] : [told],
					untold: []
				};
			} catch (error) {
				return {
					told: [],
					untold: [untoldBy(error, what)]
				};
			}
		}
	}),
	6987: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			m: () => thisWorkflow,
			o: () => thisRun
		});
		/**
		* The page on GitHub of the workflow that this run is of, where a person starts it by hand. Undefined outside GitHub, in a
		* pull request (its workflow is seldom the one that syncs), and where the workflow is another repository's.
		*/
		function thisWorkflow(environment) {
			const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository = "" } = environment;
			const prefix = `${repository}/.github/workflows/`;
			const reference = environment["GITHUB_WORKFLOW_REF"] ?? "";
			const isPullRequest = environment["GITHUB_EVENT_NAME"]?.startsWith("pull_request") ?? false;
			if (repository === "" || isPullRequest || !reference.startsWith(prefix)) return void 0;
			const [, file] = /^([^/@]+\.ya?ml)@/.exec(reference.slice(prefix.length)) ?? [];
			if (file === void 0) return void 0;
			const url = URL.parse(`${server}/${repository}/actions/workflows/${encodeURIComponent(file)}`);
			return url?.protocol === "https:" ? url.href : void 0;
		}
		/** The run that this is, as a page on GitHub. Undefined outside GitHub. */
		function thisRun(environment) {
			const server = environment["GITHUB_SERVER_URL"];
			const repository = environment["GITHUB_REPOSITORY"];
			const id = environment["GITHUB_RUN_ID"] ?? "";
			const url = URL.parse(`${server}/${repository}/actions/runs/${id}`);
			if (!/^\d+$/.test(id) || url?.protocol !== "https:") return void 0;
			return {
				id,
				url: url.href
			};
		}
	}),
	9407: ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8354);
				var _github_tell_github_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4004);
				var _github_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9632);
				var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8422);
				var _report_tell_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9702);
				var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4722);
				const world = (0, __nccwpck_require__(7970).d)(process);
				const report = await (0, _run_js__WEBPACK_IMPORTED_MODULE_5__.e)(_inputs_js__WEBPACK_IMPORTED_MODULE_3__.K, world);
				const { cancelled } = world;
				const gitHub = await (0, _github_tell_github_js__WEBPACK_IMPORTED_MODULE_1__.X)(report, (0, _github_inputs_js__WEBPACK_IMPORTED_MODULE_2__.B)(), {
					environment: process.env,
					now: world.now(),
					cancelled,
					..._github_runner_js__WEBPACK_IMPORTED_MODULE_0__.isDebug() ? { debug: _github_runner_js__WEBPACK_IMPORTED_MODULE_0__.debug } : {}
				});
				(0, _report_tell_js__WEBPACK_IMPORTED_MODULE_4__.R)({
					...report,
					gitHub
				}, _github_runner_js__WEBPACK_IMPORTED_MODULE_0__);
				await world.close();
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	6406: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { jl: () => InputReading });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
		var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6676);
		var _secret_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(773);
		/** What a workflow can say to the action, with what stands where it says nothing; the same as in action.yml. */
		const inputDefaults = {
			mode: "sync",
			"lucca-url": "",
			"lucca-api-key": "",
			"lucca-client-id": "",
			"lucca-client-secret": "",
			"leapsome-token": "",
			"leapsome-url": "https://api.leapsome.com/scim/v1",
			"mapping-file": "mapping.yml",
			"base-mapping-file": "",
			approve: "",
			only: "",
			"as-of": "",
			"time-limit-minutes": "300",
			"people-in-report": "auto",
			"github-token": "",
			"pull-request-comment": "true",
			"failure-issue": "false",
			"trusted-hosts": ""
		};
		const secretInputs = [
			"lucca-api-key",
			"lucca-client-id",
			"lucca-client-secret",
			"leapsome-token",
			"github-token"
		];
		/** Reads inputs and gathers all that is wrong with them, so that it can be said in one go. */
		class InputReading {
			#source;
			#wrong = [];
			constructor(source) {
				this.#source = source;
			}
			/** Hides the secrets in the log, in every form in which one could get there. */
			maskSecrets() {
				for (const name of secretInputs) {
					const asGiven = this.#source.getInput(name);
					for (const form of (0, _secret_forms_js__WEBPACK_IMPORTED_MODULE_2__.X)(asGiven)) this.#source.setSecret(form);
				}
			}
			/** Trimmed. An empty input is one that isn't given: a workflow that hands on an empty field means the default. */
			text(name) {
				return this.#source.getInput(name).trim() || inputDefaults[name];
			}
			/** Notes what is wrong with an input, and gives undefined in place of its value. */
			refuse(what, remedy) {
				this.#wrong.push({
					what,
					remedy
				});
			}
			/** Notes that an input holds something else than it takes. Not for secrets: the message shows what it holds. */
			refuseValue(name, problem, remedy) {
				return this.refuse(`Input ${name} is "${(0, _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.w)(this.text(name), 80)}", ${problem}.`, remedy);
			}
			get isWrong() {
				return this.#wrong.length > 0;
			}
			/** Everything that is wrong, as one error. */
			error() {
				const [first] = this.#wrong;
				if (first && this.#wrong.length === 1) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL(first.what, first.remedy);
				return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL(`${this.#wrong.length} inputs of the action are wrong.`, "Correct them where the workflow uses the action, under with.", this.#wrong.map(({ what, remedy }) => ({ message: `${what} ${remedy}` })));
			}
		}
	}),
	5214: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Jg: () => leapsomeAddress,
			Jt: () => flag,
			Ju: () => luccaAddress,
			X8: () => luccaCredentials,
			_F: () => approvedDigest,
			aG: () => wordOf,
			eE: () => credential,
			jH: () => earlierFile,
			mg: () => planDay,
			ms: () => chosenPeople,
			pX: () => hostList,
			zL: () => demandVendors,
			zc: () => timeLimit
		});
		var _civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3685);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(725);
		/** One of a few words. */
		function wordOf(reading, name, words) {
			const text = reading.text(name);
			return words.find((candidate) => candidate === text) ?? reading.refuseValue(name, "which it does not take", `Give one of: ${words.join(", ")}.`);
		}
		/** `true` or `false`, however it is written. */
		function flag(reading, name) {
			const text = reading.text(name).toLowerCase();
			if (text === "true" || text === "false") return text === "true";
			return reading.refuseValue(name, "which is neither true nor false", "Give true or false.");
		}
		/** Minutes above zero, also a fraction: `300`, `0.5`. */
		function timeLimit(reading) {
			const name = "time-limit-minutes";
			const text = reading.text(name);
			const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
			if (value > 0 && Number.isFinite(value)) return value;
			return reading.refuseValue(name, "which is no number of minutes above zero", "Give minutes such as 300 or 0.5.");
		}
		/** The digest of a plan in lower case; undefined where none is given. */
		function approvedDigest(reading) {
			const text = reading.text("approve").toLowerCase();
			if (text === "" || /^[0-9a-f]{12}$/.test(text)) return text || void 0;
			return reading.refuse("Input approve holds no digest of a plan.", "Copy the 12 hex digits out of the summary of the refused run, or leave it empty.");
		}
		/** Lucca ids between commas or spaces; undefined where the input is empty. */
		function chosenPeople(reading) {
			const text = reading.text("only");
			if (text === "") return void 0;
			const ids = listOf(text);
			const wrong = ids.flatMap((id, index) => /^[1-9]\d*$/.test(id) ? [] : [index + 1]);
			if (ids.length > 0 && wrong.length === 0) return new Set(ids);
			const entries = wrong.length === 0 ? "" : ` in ${positions(wrong)} of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(ids.length)}`;
			return reading.refuse(`Input only holds no Lucca id${entries}.`, "Give ids (digits) separated by commas or spaces, such as 416, 501, or leave it empty for everybody.");
		}
		/** So many wrong entries of a list are told of. */
		const mostPositions = 10;
		/** `entry 2`, `entries 2 and 5` */
		function positions(wrong) {
			const shown = wrong.slice(0, mostPositions).map(_numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9);
			const left = wrong.length - shown.length;
			return `${wrong.length === 1 ? "entry" : "entries"} ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.K2)(left > 0 ? [...shown, `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(left)} more`] : shown)}`;
		}
		/** The day of a plan; undefined where none is given. */
		function planDay(reading, mode) {
			const text = reading.text("as-of");
			if (text === "") return void 0;
			const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? (0, _civil_date_js__WEBPACK_IMPORTED_MODULE_0__.m0)(text) : void 0;
			if (date === void 0) return reading.refuseValue("as-of", "which is no day", "Give a day such as 2026-01-31.");
			if (mode === "plan" || mode === void 0) return date;
			return reading.refuseValue("as-of", `but the mode is ${mode}`, "Only plan can be for another day: set mode to plan, or leave as-of empty.");
		}
		/** The mapping file before a change; undefined where none is given. */
		function earlierFile(reading, mode) {
			const name = "base-mapping-file";
			const text = reading.text(name);
			if (text === "" || mode === "plan" || mode === void 0) return text || void 0;
			return reading.refuseValue(name, `but the mode is ${mode}`, "Only plan compares two mapping files: set mode to plan, or leave base-mapping-file empty.");
		}
		/** Host names, each with or without a port. */
		function hostList(reading) {
			const hosts = listOf(reading.text("trusted-hosts").toLowerCase());
			const isHost = (host) => /^(\[[0-9a-f:.]+\]|[^\s:/?#@\\*]+)(:\d{1,5})?$/.test(host);
			if (!hosts.every((host) => isHost(host) && URL.canParse(`https://${host}`))) reading.refuseValue("trusted-hosts", "which is no list of host names", "Give names such as gateway.example.com or gateway.example.com:8443, without https:// and without *.");
			return hosts;
		}
		/** The company's Lucca address: nothing may follow the host. */
		function luccaAddress(reading) {
			const url = address(reading, "lucca-url", "https://acme.ilucca.net");
			if (url === void 0 || url.pathname === "/") return url;
			return reading.refuseValue("lucca-url", "with a path", `Give the address alone: ${url.origin}`);
		}
		/** The base address of Leapsome's SCIM API. */
		function leapsomeAddress(reading) {
			return address(reading, "leapsome-url", "https://api.leapsome.com/scim/v1");
		}
		/** A credential that can stand in a header; undefined where it is empty. It is never shown. */
		function credential(reading, name) {
			const text = reading.text(name);
			if (text === "" || /^[\x21-\x7e]+$/.test(text)) return text || void 0;
			return reading.refuse(`Input ${name} holds a space, a line break or another character that no key has.`, "Copy the key again, alone and in one line, into the secret.");
		}
		/** One of the two ways of reading Lucca; undefined where neither is given whole. Both are one too many. */
		function luccaCredentials(reading) {
			const apiKey = credential(reading, "lucca-api-key");
			const clientId = credential(reading, "lucca-client-id");
			const clientSecret = credential(reading, "lucca-client-secret");
			const isClientGiven = reading.text("lucca-client-id") !== "" || reading.text("lucca-client-secret") !== "";
			if (reading.text("lucca-api-key") !== "" && isClientGiven) return reading.refuse("Inputs lucca-api-key and lucca-client-id or lucca-client-secret are both given.", "Keep one way of reading Lucca: the API key, or the OAuth client with its id and secret.");
			if (apiKey !== void 0) return {
				kind: "api-key",
				apiKey
			};
			return clientId !== void 0 && clientSecret !== void 0 ? {
				kind: "oauth-client",
				clientId,
				clientSecret
			} : void 0;
		}
		const settings = "(Settings, Secrets and variables, Actions)";
		const whereToGetIt = {
			"lucca-url": `Put the company's Lucca address, such as https://acme.ilucca.net, into the variable LUCCA_URL ${settings} and hand it on, lucca-url: \${{ vars.LUCCA_URL }}`,
			"lucca-api-key": `Put the API key that Lucca made for Leapsome into the secret LUCCA_API_KEY ${settings} and hand it on, ${handOn("lucca-api-key", "LUCCA_API_KEY")}, or give lucca-client-id and lucca-client-secret of an OAuth client`,
			"lucca-client-id": `Hand on the id of the OAuth client whose secret is given, ${handOn("lucca-client-id", "LUCCA_CLIENT_ID")}`,
			"lucca-client-secret": `Put the secret of the OAuth client into the secret LUCCA_CLIENT_SECRET ${settings} and hand it on, ${handOn("lucca-client-secret", "LUCCA_CLIENT_SECRET")}`,
			"leapsome-token": `Make a token in Leapsome (Settings, Integrations, HRIS integrations, SCIM), put it into the secret LEAPSOME_TOKEN ${settings} and hand it on, ${handOn("leapsome-token", "LEAPSOME_TOKEN")}`
		};
		function handOn(input, secret) {
			return `${input}: \${{ secrets.${secret} }}`;
		}
		/** Refuses what both vendors can't be read without. */
		function demandVendors(reading) {
			const client = ["lucca-client-id", "lucca-client-secret"];
			const isClientGiven = client.some((name) => reading.text(name) !== "");
			const credentials = isClientGiven ? client : ["lucca-api-key"];
			const ofLucca = isClientGiven && reading.text("lucca-api-key") !== "" ? [] : credentials;
			for (const name of [
				"lucca-url",
				...ofLucca,
				"leapsome-token"
			]) if (reading.text(name) === "") reading.refuse(`Input ${name} is empty.`, whereToGetIt[name]);
		}
		function address(reading, name, example) {
			const text = reading.text(name);
			if (text === "") return void 0;
			const remedy = `Give it as ${example}`;
			const url = /^https?:\/\/[^/]/i.test(text) ? URL.parse(text) : null;
			if (url === null) {
				const hasNoScheme = URL.canParse(`https://${text}`) && /^[\w-]+(\.[\w-]+)+\/?$/.test(text);
				return reading.refuseValue(name, hasNoScheme ? "without https:// in front" : "which is no web address", hasNoScheme ? `Give it as https://${text}` : remedy);
			}
			if (url.username !== "" || url.password !== "") return reading.refuse(`Input ${name} holds a user name or a password.`, remedy);
			if (/[?#]/.test(text)) return reading.refuseValue(name, "with a ? or # in it", remedy);
			return url;
		}
		function listOf(text) {
			return text.split(/[\s,]+/).filter((entry) => entry !== "");
		}
	}),
	8422: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { K: () => readInputs });
		var _github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8354);
		var _input_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6406);
		var _input_values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5214);
		var _report_people_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2055);
		const modes = [
			"sync",
			"plan",
			"check",
			"validate"
		];
		/**
		* Reads and checks the inputs. Secrets are masked in the log before anything is checked.
		*
		* @throws ConfigError naming every input that is wrong, what it holds (not for secrets) and what it takes
		*/
		function readInputs(source = _github_runner_js__WEBPACK_IMPORTED_MODULE_0__, environment = process.env) {
			const reading = new _input_reading_js__WEBPACK_IMPORTED_MODULE_1__.jl(source);
			reading.maskSecrets();
			const mode = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.aG)(reading, "mode", modes);
			const peopleInReport = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.aG)(reading, "people-in-report", _report_people_js__WEBPACK_IMPORTED_MODULE_3__.pd);
			const githubToken = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.eE)(reading, "github-token");
			for (const name of ["pull-request-comment", "failure-issue"]) (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(reading, name);
			const luccaUrl = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.Ju)(reading);
			const credentials = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.X8)(reading);
			const leapsomeUrl = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.Jg)(reading);
			const token = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.eE)(reading, "leapsome-token");
			const trustedHosts = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.pX)(reading);
			const approve = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__._F)(reading);
			const only = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.ms)(reading);
			const timeLimitMinutes = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.zc)(reading);
			const asOf = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.mg)(reading, mode);
			const baseMappingFile = (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.jH)(reading, mode);
			const isWithoutSecrets = mode === "plan" && isPullRequest(environment) && hasNoSecrets(reading);
			if (mode !== void 0 && mode !== "validate" && !isWithoutSecrets) (0, _input_values_js__WEBPACK_IMPORTED_MODULE_2__.zL)(reading);
			if (reading.isWrong || mode === void 0 || peopleInReport === void 0) throw reading.error();
			const common = {
				mappingFile: reading.text("mapping-file"),
				peopleInReport,
				githubToken
			};
			if (mode === "validate") return {
				kind: "validate",
				mode,
				...common
			};
			if (mode === "plan" && isWithoutSecrets) return {
				kind: "plan-without-secrets",
				mode,
				...common
			};
			if (!luccaUrl || !credentials || !leapsomeUrl || !token || !timeLimitMinutes) throw reading.error();
			const connection = {
				...common,
				lucca: {
					url: luccaUrl,
					...credentials
				},
				leapsome: {
					url: leapsomeUrl,
					token
				},
				trustedHosts
			};
			if (mode === "check") return {
				kind: "check",
				mode,
				...connection
			};
			const planning = {
				...connection,
				approve,
				only,
				timeLimitMinutes
			};
			return mode === "sync" ? {
				kind: "sync",
				mode,
				...planning
			} : {
				kind: "plan",
				mode,
				...planning,
				asOf,
				baseMappingFile
			};
		}
		/** GitHub gives no secrets to a pull request from a fork, nor to one that Dependabot opened. */
		function isPullRequest(environment) {
			return environment["GITHUB_EVENT_NAME"]?.startsWith("pull_request") ?? false;
		}
		function hasNoSecrets(reading) {
			return [
				"lucca-api-key",
				"lucca-client-secret",
				"leapsome-token"
			].every((name) => reading.text(name) === "");
		}
	}),
	8534: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { x: () => lazyPattern });
		/**
		* A pattern that is compiled when it is first used. One with `\p{\u2026}` takes a millisecond or two; as a literal it is even
		* checked whenever its file is loaded. With `g`, for `replace` and `replaceAll` alone: all get the same object.
		*/
		function lazyPattern(source, flags) {
			let pattern;
			return () => {
				pattern ??= new RegExp(source, flags);
				return pattern;
			};
		}
	}),
	1857: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			H2: () => attributeType,
			Tf: () => genders,
			hJ: () => textWhenEmpty,
			hh: () => customAttributeOf,
			kV: () => isTakenAtCreation,
			lR: () => neverCleared,
			nQ: () => attributeDefinitions,
			o: () => isCustomAttribute,
			xj: () => isAttribute
		});
		/**
		* The attributes that may be written, from Leapsome's description of its SCIM API 1.1.3 (schema `UserDefinition`,
		* body of `createUsers`), https://api.leapsome.com/scim/v1/api-docs/, read 2026-08-22. `active` isn't among them: it
		* is the lifecycle's alone.
		*/
		const attributeDefinitions = {
			userName: {
				type: "email",
				atCreation: true
			},
			externalId: {
				type: "text",
				atCreation: true
			},
			displayName: {
				type: "text",
				atCreation: true
			},
			title: {
				type: "text",
				atCreation: true
			},
			"name.givenName": {
				type: "text",
				atCreation: true
			},
			"name.familyName": {
				type: "text",
				atCreation: true
			},
			"name.formatted": {
				type: "text",
				atCreation: false
			},
			photo: {
				type: "address",
				atCreation: true
			},
			department: {
				type: "text",
				atCreation: false
			},
			division: {
				type: "text",
				atCreation: false
			},
			costCenter: {
				type: "text",
				atCreation: false
			},
			level: {
				type: "text",
				atCreation: false
			},
			location: {
				type: "text",
				atCreation: false
			},
			startDate: {
				type: "date",
				atCreation: false
			},
			endDate: {
				type: "date",
				atCreation: false
			},
			birthday: {
				type: "date",
				atCreation: false
			},
			gender: {
				type: "gender",
				atCreation: false
			},
			manager: {
				type: "person",
				atCreation: false
			},
			additionalManagers: {
				type: "people",
				atCreation: false
			}
		};
		/**
		* What an attribute reads as when it is empty, where that is a text: a title that nobody gave, or that was taken away, is
		* "Colleague" (`default` in the schema `User` of the same description).
		*/
		const textWhenEmpty = { title: "Colleague" };
		/** What is never emptied: a user without a login or a name is nobody, and one without an external id is lost. */
		const neverCleared = /* @__PURE__ */ new Set([
			"userName",
			"externalId",
			"name.givenName",
			"name.familyName"
		]);
		/** The only genders that Leapsome takes, in lower case. */
		const genders = [
			"male",
			"female",
			"diverse"
		];
		const customAttribute = /^custom\.[0-9a-f]{24}$/;
		const customId = /^[0-9a-f]{24}$/i;
		function isNamedAttribute(text) {
			return Object.hasOwn(attributeDefinitions, text);
		}
		function isCustomAttribute(text) {
			return customAttribute.test(text);
		}
		/** The custom attribute with an id, in whatever case it comes; undefined where the text is no such id. */
		function customAttributeOf(id) {
			return customId.test(id) ? `custom.${id.toLowerCase()}` : void 0;
		}
		function isAttribute(text) {
			return isNamedAttribute(text) || isCustomAttribute(text);
		}
		/** The type of an attribute's value; custom attributes are text whatever their type is in Leapsome. */
		function attributeType(attribute) {
			return isNamedAttribute(attribute) ? attributeDefinitions[attribute].type : "text";
		}
		/** Whether the creation of a user takes the attribute; where not, it is written right after. */
		function isTakenAtCreation(attribute) {
			return isNamedAttribute(attribute) && attributeDefinitions[attribute].atCreation;
		}
	}),
	7587: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Sd: () => isCustomField,
			V: () => isLuccaField,
			iv: () => isPathField,
			vE: () => namedFields
		});
		var _lazy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8534);
		/** The pieces of an employee that a mapping may name, the same for both Lucca APIs. */
		const namedFields = [
			"id",
			"firstName",
			"lastName",
			"login",
			"email",
			"personalEmail",
			"employeeNumber",
			"contractStart",
			"contractEnd",
			"birthDate",
			"gender",
			"jobTitle",
			"department",
			"department.id",
			"manager",
			"manager.id",
			"establishment",
			"establishment.id",
			"language",
			"professionalMobile"
		];
		const named = new Set(namedFields);
		/** Codes hold letters, digits, `_` and `-` (`e_Nom-de-la-voie`); a dot reaches into a composite value. */
		const customField = (0, _lazy_pattern_js__WEBPACK_IMPORTED_MODULE_0__.x)(String.raw`^custom(?:\.[\p{L}\p{N}_-]+)+$`, "u");
		/** The same in ASCII, as most codes are: the other needn't be compiled. */
		const plainCustomField = /^custom(?:\.[\w-]+)+$/;
		const pathField = /^v3\.[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*$/;
		function isCustomField(field) {
			return plainCustomField.test(field) || field.startsWith("custom.") && customField().test(field);
		}
		function isPathField(field) {
			return pathField.test(field);
		}
		/** Whether a text is the name of a field; case counts. */
		function isLuccaField(text) {
			return named.has(text) || isCustomField(text) || isPathField(text);
		}
	}),
	7165: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { _: () => fieldOf });
		/** What an employee has in a field; null where the field is empty or wasn't read. */
		function fieldOf(employee, field) {
			const value = employee.fields[field];
			if (value !== void 0) return value;
			switch (field) {
				case "id":
				case "firstName":
				case "lastName":
				case "contractStart":
				case "contractEnd": return employee[field];
				default: return null;
			}
		}
	}),
	2491: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			t: () => ExpressionError,
			W: () => compileExpression
		});
		var jsonata = __nccwpck_require__(964);
		var jsonata_default = /*#__PURE__*/ __nccwpck_require__.n(jsonata);
		var employee_field = __nccwpck_require__(7165);
		var quoted = __nccwpck_require__(2932);
		var tidy_text = __nccwpck_require__(5514);
		var fields = __nccwpck_require__(7587);
		var known_names = __nccwpck_require__(9244);
		/** Fields whose name has any number of dots, by what stands before the first. */
		const groups = /* @__PURE__ */ new Set(["custom", "v3"]);
		/** Makes one step of the names that together are a field: `department.id`, `custom.e_team`, `v3.area.name`. */
		function mergeField(steps, index, source) {
			const names = [];
			for (const step of steps.slice(index)) {
				if (!isNode(step) || !isName(step)) break;
				names.push(step);
				if ([
					"stages",
					"index",
					"focus"
				].some((part) => step[part] !== void 0)) break;
			}
			const [first, second] = names;
			const last = names.slice(0, lengthOfField(first, second, names.length)).at(-1);
			if (first === void 0 || last === void 0 || first === last) return;
			const merged = names.slice(0, names.indexOf(last) + 1);
			const value = merged.map((name) => String(name["value"])).join(".");
			steps.splice(index, merged.length, {
				...last,
				value,
				beginsAt: startOf(first, source)
			});
		}
		function lengthOfField(first, second, names) {
			if (groups.has(String(first?.["value"]))) return names;
			return (0, fields.V)(`${String(first?.["value"])}.${String(second?.["value"])}`) ? 2 : 1;
		}
		/** What names after a step refer to. */
		function contextAfter(step, context) {
			if (step["type"] === "variable") return reaches(step, context);
			if (step["type"] === "sort") return context;
			return isName(step) && context !== "made" ? "text" : "made";
		}
		/** `$` is what is at hand, `$$` the employee; any other variable holds something that the expression made. */
		function reaches(variable, context) {
			if (variable["value"] === "$") return "employee";
			return variable["value"] === "" ? context : "made";
		}
		/** What a node is made of, whatever it is; the names that it introduces aren't among them. */
		function partsOf(node) {
			const left = node["type"] === "bind" ? void 0 : node["lhs"];
			const { body, condition, expression, expressions, pattern, update, rhs } = node;
			return [
				left,
				rhs,
				condition,
				node["then"],
				node["else"],
				body,
				expression,
				expressions,
				pattern,
				update,
				node["delete"]
			];
		}
		/** The name of the function that is called; undefined where it isn't called by name. */
		function functionName(call) {
			const procedure = call["procedure"];
			return isNode(procedure) && procedure["type"] === "variable" ? String(procedure["value"]) : void 0;
		}
		/** The name where a function is called without its dollar sign. */
		function nakedFunctionName(call) {
			const procedure = call["procedure"];
			const [first] = isNode(procedure) ? nodesOf(procedure["steps"]) : [];
			return first && isName(first) ? String(first["value"]) : void 0;
		}
		function isName(node) {
			return isNode(node) && node["type"] === "name";
		}
		function isNode(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		function nodesOf(value) {
			return Array.isArray(value) ? value.filter(isNode) : [];
		}
		/** Where a node begins in the expression, counted from 0: jsonata says where its first sign ends. */
		function startOf(node, source) {
			if (typeof node["beginsAt"] === "number") return node["beginsAt"];
			const { procedure } = node;
			if (isNode(procedure)) return startOf(nodesOf(procedure["steps"])[0] ?? procedure, source);
			const end = typeof node["position"] === "number" ? node["position"] : 1;
			const before = source.slice(0, end);
			const value = node["value"];
			if (value instanceof RegExp) return Math.max(0, before.lastIndexOf(`/${value.source}/`));
			const form = (typeof value === "string" ? [
				`$${value}`,
				`\`${value}\``,
				value
			] : []).find((text) => before.endsWith(text));
			return Math.max(0, end - (form?.length ?? 1));
		}
		var nearest_name = __nccwpck_require__(9370);
		/** Functions of JSONata that a mapping may call: every one whose answer depends on nothing but what it is given. */
		const functionNames = [
			...[
				"abs",
				"append",
				"assert",
				"average",
				"base64decode",
				"base64encode",
				"boolean",
				"ceil",
				"clone"
			],
			...[
				"contains",
				"count",
				"decodeUrl",
				"decodeUrlComponent",
				"distinct",
				"each",
				"encodeUrl"
			],
			...[
				"encodeUrlComponent",
				"error",
				"exists",
				"filter",
				"floor",
				"formatBase",
				"formatInteger"
			],
			...[
				"formatNumber",
				"fromMillis",
				"join",
				"keys",
				"length",
				"lookup",
				"lowercase",
				"map",
				"match",
				"max"
			],
			...[
				"merge",
				"min",
				"not",
				"number",
				"pad",
				"parseInteger",
				"power",
				"reduce",
				"replace",
				"reverse"
			],
			...[
				"round",
				"sift",
				"single",
				"sort",
				"split",
				"spread",
				"sqrt",
				"string",
				"substring"
			],
			...[
				"substringAfter",
				"substringBefore",
				"sum",
				"toMillis",
				"trim",
				"type",
				"uppercase",
				"zip"
			]
		];
		const pure = "so that the same employee always gives the same user";
		/** Functions that a mapping may not call, and why. */
		const refusedFunctions = /* @__PURE__ */ new Map([
			["now", `An expression knows no clock, ${pure}: \`$now()\` can't be used.`],
			["millis", `An expression knows no clock, ${pure}: \`$millis()\` can't be used.`],
			["random", `An expression knows no chance, ${pure}: \`$random()\` can't be used.`],
			["shuffle", `An expression knows no chance, ${pure}: \`$shuffle()\` can't be used.`],
			["eval", "`$eval()` can't be used: which fields it reads can't be told beforehand."]
		]);
		/** Functions that take what is around them where an argument is left out, and with how many none is. */
		const argumentsOfGreedyFunctions = /* @__PURE__ */ new Map([
			["boolean", 1],
			["clone", 1],
			["each", 2],
			["keys", 1],
			["lookup", 2],
			["not", 1],
			["sift", 2],
			["spread", 1],
			["string", 1]
		]);
		const wholeEmployee = "This takes the whole employee: name the fields that the expression reads, so that no others are asked from Lucca.";
		const parentOperator = "The parent operator `%` can't be used: begin with `$$.` to reach a field.";
		const joinOperator = "The join operator `@` can't be used: begin with `$$.` to reach a field.";
		const pictureWithoutYear = "The picture of `$toMillis()` must be written out and hold the year (`[Y0001]`): without it, today would be taken.";
		const slowPattern = "The pattern repeats what itself repeats or branches, or repeats too often: some texts would take it for ever. Write a simpler one.";
		function nameInText(name) {
			return `There is no ${(0, quoted.TL)(name)} inside the text of a field; ${(0, quoted.TL)(`$$.${name}`)} is the field of the employee.`;
		}
		function nakedFunction(name) {
			return `The name of a function begins with a dollar sign; did you mean ${(0, quoted.TL)(`$${name}`)}?`;
		}
		/** What is wrong with a variable: a function that can't be used, or a name that means nothing. */
		function variableMistake(name, bound) {
			if (name === "" || name === "$" || bound.has(name)) return void 0;
			const refused = refusedFunctions.get(name);
			if (refused !== void 0 || functionNames.includes(name)) return refused;
			const guess = (0, nearest_name.q)(name, [...functionNames, ...bound]);
			return `There is no function or variable ${(0, quoted.TL)(`$${name}`)}${(0, nearest_name.a)(guess && `$${guess}`)}`;
		}
		const mostRepetitions = 6;
		/** The signs of a regular expression that open, close, branch or repeat; escapes and classes are one sign each. */
		const signs = /\\.|\[(?:\\.|[^\]\\])*\]|\(|\)|\||[*+]|\{\d+,\d*\}|\{\d+\}/gs;
		/**
		* Whether a regular expression may take for ever: it repeats a group that itself repeats or branches, as in
		* `(a+)+`, or it has very many repetitions. JavaScript's engine can't be stopped once it has begun.
		*/
		function isSlowPattern(source) {
			const all = [...source.matchAll(signs)];
			return all.filter(([sign]) => isRepetition(sign)).length > mostRepetitions || all.some((_, index) => repeatsWhatVaries(all, index));
		}
		/** Whether the sign repeats the group before it, and that one repeats or branches. */
		function repeatsWhatVaries(all, index) {
			const [sign, before] = [all[index], all[index - 1]];
			if (!sign || !isRepetition(sign[0]) || before?.[0] !== ")" || before.index + 1 !== sign.index) return false;
			let depth = 0;
			for (let place = index - 1; place >= 0; place -= 1) {
				const inner = all[place]?.[0] ?? "";
				if (inner === ")") depth += 1;
				if (inner === "(") depth -= 1;
				if (depth === 0) return false;
				if (inner === "|" || isRepetition(inner)) return true;
			}
			return false;
		}
		function isRepetition(sign) {
			return sign === "*" || sign === "+" || sign.startsWith("{");
		}
		/**
		* Finds the fields that an expression reads, and makes each of them one step of the tree: JSONata would look for the
		* `id` inside the department's name, while an employee has the two side by side.
		*
		* @param ast the tree that jsonata made; paths in it are changed in place
		*/
		function readFields(ast, source) {
			const reader = new FieldReader(source);
			reader.visit(ast, "employee");
			reader.checkVariables();
			return reader;
		}
		class FieldReader {
			fields = /* @__PURE__ */ new Set();
			mistakes = [];
			#source;
			#bound = /* @__PURE__ */ new Set();
			#variables = [];
			constructor(source) {
				this.#source = source;
			}
			visit(node, context) {
				if (Array.isArray(node)) for (const item of node) this.visit(item, context);
				if (!isNode(node)) return;
				if (node["type"] === "path") this.#visitPath(node, context);
				else {
					this.#visitSingle(node, context);
					this.#visitFilters(node, contextAfter(node, context));
					this.#visitGroup(node, contextAfter(node, context));
				}
			}
			checkVariables() {
				for (const variable of this.#variables) {
					const message = variableMistake(String(variable["value"]), this.#bound);
					if (message !== void 0) this.#note(variable, message);
				}
			}
			#visitSingle(node, context) {
				switch (node["type"]) {
					case "variable":
						if (reaches(node, context) === "employee") this.#note(node, wholeEmployee);
						this.#variables.push(node);
						break;
					case "wildcard":
					case "descendant":
						if (context !== "made") this.#note(node, wholeEmployee);
						break;
					case "parent":
						this.#note(node, parentOperator);
						break;
					case "regex":
						this.#checkPattern(node);
						break;
					case "function":
					case "partial":
						this.#visitCall(node, context, 0);
						break;
					case "apply":
						this.#visitApplication(node, context);
						break;
					default:
						this.#bind(node);
						for (const part of partsOf(node)) this.visit(part, node["type"] === "transform" ? "made" : context);
				}
			}
			#visitPath(path, before) {
				const steps = Array.isArray(path["steps"]) ? path["steps"] : [];
				let context = before;
				for (let index = 0; index < steps.length; index += 1) {
					if (isName(steps[index]) && context === "employee") mergeField(steps, index, this.#source);
					const step = steps[index];
					if (!isNode(step)) continue;
					this.#visitStep(step, context);
					context = contextAfter(step, context);
				}
				const last = steps.at(-1);
				if (context === "employee" && isNode(last)) this.#note(last, wholeEmployee);
				this.#visitGroup(path, context);
			}
			#visitStep(step, context) {
				if (step["focus"] !== void 0) this.#note(step, joinOperator);
				if (typeof step["index"] === "string") this.#bound.add(step["index"]);
				const after = contextAfter(step, context);
				if (isName(step)) this.#visitName(step, context);
				else if (step["type"] === "sort") for (const term of nodesOf(step["terms"])) this.visit(term["expression"], context);
				else if (after !== "employee") this.visit(step, context);
				if (isName(step) || step["type"] === "sort" || after === "employee") this.#visitFilters(step, after);
			}
			#visitName(step, context) {
				const name = String(step["value"]);
				if (context === "text") this.#note(step, nameInText(name));
				if (context !== "employee") return;
				if ((0, fields.V)(name)) this.fields.add(name);
				else this.#note(step, (0, known_names.dX)(name));
			}
			#visitFilters(node, context) {
				for (const stage of [...nodesOf(node["stages"]), ...nodesOf(node["predicate"])]) {
					if (stage["type"] === "index") this.#bound.add(String(stage["value"]));
					this.visit(stage["expr"], context);
				}
			}
			#visitGroup(node, context) {
				if (isNode(node["group"])) this.visit(node["group"]["lhs"], context);
			}
			/** @param given how many arguments come from elsewhere: one, on the right of `~>` */
			#visitCall(call, context, given) {
				const name = functionName(call);
				const naked = nakedFunctionName(call);
				const args = nodesOf(call["arguments"]);
				const wanted = argumentsOfGreedyFunctions.get(name ?? "") ?? 0;
				if (context === "employee" && args.length + given < wanted) this.#note(call, wholeEmployee);
				if (name === "toMillis" && !hasYear(args[1 - given])) this.#note(call, pictureWithoutYear);
				if (naked !== void 0 && functionNames.includes(naked)) this.#note(call, nakedFunction(naked));
				else this.visit(call["procedure"], context);
				this.visit(args, context);
			}
			#visitApplication(node, context) {
				this.visit(node["lhs"], context);
				const right = node["rhs"];
				if (isNode(right) && right["type"] === "function") this.#visitCall(right, context, 1);
				else this.visit(right, context);
			}
			/** Remembers the variables that an assignment or a function of the expression itself introduces. */
			#bind(node) {
				const names = node["type"] === "bind" ? [node["lhs"]] : node["type"] === "lambda" ? node["arguments"] : [];
				for (const name of nodesOf(names)) this.#bound.add(String(name["value"]));
			}
			#checkPattern(node) {
				if (node["value"] instanceof RegExp && isSlowPattern(node["value"].source)) this.#note(node, slowPattern);
			}
			#note(node, message) {
				this.mistakes.push({
					position: startOf(node, this.#source),
					message
				});
			}
		}
		/** Whether a picture is missing, which means ISO 8601, or a text that holds the year. */
		function hasYear(picture) {
			if (picture === void 0) return true;
			return picture["type"] === "string" && /\[\s*Y/.test(String(picture["value"]));
		}
		const longestText = 1e4;
		const mostTexts = 1e3;
		/**
		* What an expression gave, as a field would hold it: text, also of numbers and flags; a list of them; null for nothing.
		*
		* @returns undefined where it is something else, or more than any attribute holds
		*/
		function expressionText(result) {
			if (!Array.isArray(result)) return single(result);
			if (result.length > mostTexts) return void 0;
			const texts = [];
			for (const item of result) {
				const text = single(item);
				if (text === void 0) return void 0;
				if (text !== null) texts.push(text);
			}
			return texts;
		}
		function single(value) {
			switch (typeof value) {
				case "undefined": return null;
				case "string": return value.length > longestText ? void 0 : value;
				case "boolean": return String(value);
				case "number": return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : void 0;
				default: return value === null ? null : void 0;
			}
		}
		/**
		* What one person's expression may take before it counts as failed. A good one needs a fraction of a millisecond and
		* a depth of some twenty.
		*/
		const bounds = {
			timeout: 500,
			stack: 200,
			sequence: 1e4
		};
		const longestExpression = 1e4;
		/** A pattern can't be stopped, so that the text it looks at is bounded. */
		const longestTextForPattern = 500;
		const widestPadding = 1e3;
		/** Each of these doubles what stands before it while the expression is read. */
		const mostFallbacks = 10;
		/**
		* What it may take for everybody together, in milliseconds, before it fails for the rest: a good one needs 5 s for 100,000
		* people. While it is worked out for somebody nothing else is, not even that somebody cancels the run.
		*/
		const patience = 3e4;
		/** An expression couldn't be worked out for somebody. Says why, without a value of the person. */
		class ExpressionError extends Error {
			name = "ExpressionError";
		}
		/**
		* Makes a JSONata expression ready (https://docs.jsonata.org). It sees the fields that it names and nothing else of
		* the employee; an empty field is missing, as JSONata calls it. Never throws.
		*/
		function compileExpression(text) {
			const unreadable = tooMuch(text);
			if (unreadable !== void 0) return wrong(0, unreadable);
			try {
				const expression = jsonata_default()(text, bounds);
				const { fields, mistakes } = readFields(expression.ast(), text);
				if (mistakes.length > 0) return {
					kind: "wrong",
					mistakes
				};
				expression.registerFunction("pad", padded, "<s-ns?:s>");
				const patterns = text.includes("/");
				let taken = 0;
				return {
					kind: "compiled",
					fields,
					async evaluate(employee) {
						if (taken > patience) throw new ExpressionError("It took too long for others already.");
						const start = performance.now();
						try {
							return await evaluate(expression, fields, patterns, employee);
						} finally {
							taken += performance.now() - start;
						}
					}
				};
			} catch (error) {
				return wrong(positionOf(error, text), `This is no valid JSONata: ${messageOf(error)}`);
			}
		}
		function tooMuch(text) {
			if (text.trim() === "") return "The expression is empty.";
			if (text.length > longestExpression) return `The expression is longer than ${longestExpression} characters.`;
			return text.split(/\?[?:]/).length - 1 > mostFallbacks ? `The expression has more than ${mostFallbacks} \`??\` or \`?:\`: use \`from\` with a list, or a condition.` : void 0;
		}
		async function evaluate(expression, fields, patterns, employee) {
			const input = {};
			for (const field of fields) {
				const value = (0, employee_field._)(employee, field);
				const texts = (0, tidy_text.CB)(value);
				if (patterns && texts.some((text) => text.length > longestTextForPattern)) throw new ExpressionError(`A text is too long for a pattern (more than ${longestTextForPattern} characters).`);
				if (texts.length > 0) input[field] = typeof value === "string" ? texts.join() : [...texts];
			}
			let result;
			try {
				result = await expression.evaluate(input);
			} catch (error) {
				throw new ExpressionError(whyItFailed(error));
			}
			const value = expressionText(result);
			if (value === void 0) throw new ExpressionError("It gives something that is not text, or too much of it.");
			return value;
		}
		/** JSONata's own `$pad`, with an end to how wide a text may become. */
		function padded(text, width, sign = " ") {
			if (text === void 0) return void 0;
			if (Math.abs(width) > widestPadding) throw new ExpressionError("`$pad` is asked for too wide a text.");
			const letters = [...sign === "" ? " " : sign];
			const missing = Math.max(0, Math.trunc(Math.abs(width)) - [...text].length);
			const padding = Array.from({ length: missing }, (_, index) => letters[index % letters.length]).join("");
			return width < 0 ? padding + text : text + padding;
		}
		/** By JSONata's code, never its sentence: that one shows values. */
		function whyItFailed(error) {
			const code = codeOf(error);
			if (code === "D1011") return "It calls itself too often.";
			if (code === "D1012") return "It takes too long.";
			if (code === "D2014" || code === "D2015") return "It makes too long a list.";
			return code === void 0 ? "It can't be worked out." : `It can't be worked out (JSONata's error ${code}).`;
		}
		function wrong(position, message) {
			return {
				kind: "wrong",
				mistakes: [{
					position,
					message
				}]
			};
		}
		function codeOf(error) {
			const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
			return typeof code === "string" ? code : void 0;
		}
		function messageOf(error) {
			const message = typeof error === "object" && error !== null && "message" in error ? error.message : void 0;
			if (codeOf(error) === void 0 || typeof message !== "string") return "it can't be read.";
			return `${(0, quoted.TN)(message.slice(0, 200)).replace(/[.: ]+$/, "")}.`;
		}
		/** Where an error of jsonata's is: it gives the end of the word that it stumbles over. */
		function positionOf(error, text) {
			if (typeof error !== "object" || error === null || !("position" in error)) return 0;
			const end = typeof error.position === "number" ? Math.min(error.position, text.length) : 0;
			const word = "token" in error && typeof error.token === "string" ? error.token : "";
			return text.slice(0, end).endsWith(word) ? end - word.length : end;
		}
	}),
	9646: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => globTest,
			f: () => globMistake
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3864);
		var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/ __nccwpck_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);
		var _tidy_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5514);
		/** Each star may try every length: with more of them, or in a longer text, one look would take too long. */
		const mostStars = 3;
		const longestText = 1e3;
		/** Picomatch throws above 65,536 signs, and unclosed brackets take the square of their number to look at. */
		const longestPattern = 1e3;
		/**
		* What people write has signs that a glob for file paths gives a meaning: `Sales (EMEA)`, `C++`, `R&D / Lab`. In a
		* mapping only `*`, `?`, `[\u2026]` and `{\u2026,\u2026}` have one; a slash is a letter like any other.
		*/
		const slash = "\ue000";
		const bracketOrSign = /\\.|\[[^\]]*\]|[()+!@|^$"#]/g;
		/**
		* Whether a text fits a pattern as a whole. Case, accents' composition and space around both don't count; a text of
		* more than 1,000 characters fits none.
		*/
		function globTest(pattern) {
			const plain = (0, _tidy_text_js__WEBPACK_IMPORTED_MODULE_1__.qV)(pattern).replaceAll(bracketOrSign, (found) => found.length === 1 ? `\\${found}` : found.replace(/^\[!/, "[^")).replaceAll("/", slash);
			const fits = picomatch__WEBPACK_IMPORTED_MODULE_0___default()(plain, {
				nocase: true,
				dot: true,
				noextglob: true,
				nonegate: true,
				windows: false
			});
			return (text) => text.length <= longestText && fits((0, _tidy_text_js__WEBPACK_IMPORTED_MODULE_1__.TH)(text).replaceAll("/", slash));
		}
		/** What is wrong with a pattern, in a sentence; undefined where nothing is. */
		function globMistake(pattern) {
			if (pattern.length > longestPattern) return `The pattern is longer than ${longestPattern} characters: write several conditions.`;
			if ((0, _tidy_text_js__WEBPACK_IMPORTED_MODULE_1__.qV)(pattern) === "") return "The pattern is empty and would fit nothing: use `{ empty: true }`.";
			return pattern.replaceAll(/\*+/g, "*").split("*").length - 1 > mostStars ? `The pattern has more than ${mostStars} \`*\`: write several conditions.` : void 0;
		}
	}),
	4312: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			c: () => limitNames,
			m: () => transforms
		});
		const transforms = [
			"lowercase",
			"uppercase",
			"titlecase",
			"ascii"
		];
		const limitNames = [
			"creations",
			"updates",
			"reactivations",
			"deactivations",
			"renames",
			"clears",
			"missing"
		];
	}),
	9244: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Jb: () => unknownAttribute,
			dX: () => unknownField
		});
		var _leapsome_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1857);
		var _lucca_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7587);
		var _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9370);
		var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2932);
		const namedAttributes = Object.keys(_leapsome_attributes_js__WEBPACK_IMPORTED_MODULE_0__.nQ);
		/** What a field is called in Lucca's APIs, in Leapsome, or in everyday speech. */
		const otherFieldNames = {
			mail: "email",
			workEmail: "email",
			professionalEmail: "email",
			userName: "email",
			personalMail: "personalEmail",
			privateEmail: "personalEmail",
			givenName: "firstName",
			"name.givenName": "firstName",
			familyName: "lastName",
			"name.familyName": "lastName",
			surname: "lastName",
			matricule: "employeeNumber",
			externalId: "id",
			dtContractStart: "contractStart",
			startDate: "contractStart",
			dtContractEnd: "contractEnd",
			endDate: "contractEnd",
			birthday: "birthDate",
			dateOfBirth: "birthDate",
			title: "jobTitle",
			departmentId: "department.id",
			managerId: "manager.id",
			legalEntity: "establishment",
			"legalEntity.id": "establishment.id",
			culture: "language"
		};
		/** What an attribute is called in Leapsome's API, in Lucca, or in everyday speech. */
		const otherAttributeNames = {
			email: "userName",
			mail: "userName",
			login: "userName",
			id: "externalId",
			firstName: "name.givenName",
			lastName: "name.familyName",
			surname: "name.familyName",
			fullName: "name.formatted",
			jobTitle: "title",
			contractStart: "startDate",
			contractEnd: "endDate",
			birthDate: "birthday",
			photos: "photo",
			picture: "photo",
			managers: "additionalManagers",
			secondManager: "additionalManagers",
			city: "location",
			team: "department"
		};
		/** A sentence about a text that is no Lucca field. */
		function unknownField(written) {
			if (written.trim() !== written || written === "") return `${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_3__.TL)(written)} isn't a Lucca field: write the name of one, without spaces around it.`;
			if (written === "custom" || written.startsWith("custom.")) return `${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_3__.TL)(written)} isn't a Lucca field: HR-file data is written \`custom.<code>\`, with the code that Lucca shows for it, such as \`custom.e_team\`.`;
			if (written === "v3" || written.startsWith("v3.")) return `${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_3__.TL)(written)} isn't a Lucca field: a property of the v3 user is written \`v3.<path>\`, such as \`v3.rolePrincipal.name\`.`;
			const guess = (0, _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__.q)(written, _lucca_fields_js__WEBPACK_IMPORTED_MODULE_1__.vE, otherFieldNames);
			return `Lucca has no field ${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_3__.TL)(written)}${(0, _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__.a)(guess, ": HR-file data is written `custom.<code>`, any other property of the v3 user `v3.<path>`.")}`;
		}
		/** A sentence about a key under `attributes` that is no Leapsome attribute. */
		function unknownAttribute(written) {
			if (written === "active") return "`active` has no rule: whether a user is active follows from the contract, see `people`.";
			const guess = (0, _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__.q)(written, [...namedAttributes, "custom"], otherAttributeNames);
			return `Leapsome has no attribute ${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_3__.TL)(written)} that can be written${(0, _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__.a)(guess, ": an attribute of your company's own is written under `custom`, by its 24-digit id.")}`;
		}
	}),
	9370: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => didYouMean,
			q: () => nearestName
		});
		var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2932);
		/** Beyond this length nobody meant one of our names; it also bounds the work for a hostile file. */
		const longestWorthComparing = 60;
		/**
		* The name that somebody probably meant.
		*
		* @param otherNames what people call a thing elsewhere, to what it is called here
		* @returns undefined where no name is near enough to be worth a guess
		*/
		function nearestName(written, names, otherNames = {}) {
			if (written.length > longestWorthComparing) return void 0;
			const wanted = key(written);
			if (wanted === "") return void 0;
			const same = names.find((name) => key(name) === wanted);
			if (same !== void 0) return same;
			const known = Object.entries(otherNames).find(([other]) => key(other) === wanted);
			if (known) return known[1];
			return closest(wanted, names) ?? sharing(wanted, names);
		}
		/** The end of a sentence about a wrong name: `; did you mean \u2026?`, or a full stop where there is no guess. */
		function didYouMean(name, otherwise = ".") {
			return name === void 0 ? otherwise : `; did you mean ${(0, _quoted_js__WEBPACK_IMPORTED_MODULE_0__.TL)(name)}?`;
		}
		function key(name) {
			return name.normalize("NFC").toLowerCase().replaceAll(/[\s._-]/g, "");
		}
		function closest(wanted, names) {
			let best;
			let bestDistance = Number.POSITIVE_INFINITY;
			for (const name of names) {
				const distance = editDistance(wanted, key(name));
				if (distance <= Math.max(1, Math.floor(Math.max(wanted.length, key(name).length) / 3)) && distance < bestDistance) {
					best = name;
					bestDistance = distance;
				}
			}
			return best;
		}
		/** `name` for `name.givenName`, `dep` for `department`, `Paris` for `Europe/Paris`. */
		function sharing(wanted, names) {
			if (wanted.length < 3) return void 0;
			return names.find((name) => {
				return name.split(/[./]/).map(key).some((part) => part.startsWith(wanted));
			});
		}
		/** How many letters must be added, dropped, replaced or swapped with their neighbour to get from one to the other. */
		function editDistance(left, right) {
			let beforePrevious = [];
			let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
			for (let row = 1; row <= left.length; row += 1) {
				const current = [row];
				for (let column = 1; column <= right.length; column += 1) {
					const same = left[row - 1] === right[column - 1];
					const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
					current.push(Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1), swapped ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY));
				}
				beforePrevious = previous;
				previous = current;
			}
			return at(previous, right.length);
		}
		function at(row, column) {
			return row[column] ?? Number.POSITIVE_INFINITY;
		}
	}),
	2932: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			TL: () => quoted,
			TN: () => oneLine,
			ge: () => quotedChoice
		});
		var _lazy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8534);
		const longest = 60;
		const invisibles = (0, _lazy_pattern_js__WEBPACK_IMPORTED_MODULE_0__.x)(String.raw`[\p{Cc}\p{Cf}\u2028\u2029]`, "gu");
		/** Text of somebody else's as part of a sentence: on one line, without signs that nobody sees. */
		function oneLine(text) {
			return text.toWellFormed().replaceAll(invisibles(), "\u00b7").trim();
		}
		/**
		* A name out of a file as a sentence shows it: between backticks, on one line, and cut where it is very long. What
		* could be taken for a command of the runner or for Markdown is shown as `\u00b7`.
		*/
		function quoted(name) {
			return `\`${oneLine(name.length > longest ? `${name.slice(0, longest)}\u2026` : name).replaceAll("`", "\u00b7")}\``;
		}
		/** Names one after the other: `` `a`, `b` or `c` ``. */
		function quotedChoice(names) {
			const all = names.map(quoted);
			const last = all.pop() ?? "";
			return all.length === 0 ? last : `${all.join(", ")} or ${last}`;
		}
	}),
	3673: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			pM: () => isOneFile,
			Dl: () => isSameFile,
			I9: () => readEarlierMappingFile,
			n6: () => readMappingFile
		});
		var external_node_fs_ = __nccwpck_require__(3024);
		var external_node_path_ = __nccwpck_require__(6760);
		var external_node_path_default = /*#__PURE__*/ __nccwpck_require__.n(external_node_path_);
		var errors = __nccwpck_require__(3916);
		var quoted = __nccwpck_require__(2932);
		var leapsome_attributes = __nccwpck_require__(1857);
		/** What a mapping file says that leaves a key out. */
		const defaultLifecycle = {
			createDaysBefore: 0,
			deactivateDaysAfter: 0,
			reactivate: true
		};
		const defaultLimits = {
			creations: {
				percent: 20,
				atLeast: 10
			},
			updates: {
				percent: 30,
				atLeast: 10
			},
			reactivations: {
				percent: 5,
				atLeast: 3
			},
			deactivations: {
				percent: 5,
				atLeast: 3
			},
			renames: {
				percent: 5,
				atLeast: 3
			},
			clears: {
				percent: 5,
				atLeast: 3
			},
			missing: {
				percent: 5,
				atLeast: 3
			}
		};
		/** An external id that is there already was given for a reason: only where there is none, it is written. */
		function defaultUpdate(attribute) {
			return attribute === "externalId" ? "if-empty" : "always";
		}
		/** Nobody knows what a custom attribute holds: a salary band, an illness. */
		function defaultSensitive(attribute) {
			return attribute === "birthday" || attribute === "gender" || (0, leapsome_attributes.o)(attribute);
		}
		var lucca_fields = __nccwpck_require__(7587);
		var glob = __nccwpck_require__(9646);
		var tidy_text = __nccwpck_require__(5514);
		/** The entry that a map has under a key; undefined also where it isn't a map. */
		function entryOf(node, key) {
			return node?.kind === "map" ? node.entries.get(key) : void 0;
		}
		/** The text of a scalar; undefined where it is empty (null), or no scalar. */
		function textOf(node) {
			return node?.kind === "scalar" && node.value !== null ? node.text : void 0;
		}
		function findAt(root, path) {
			let at = root.at;
			let node = root;
			for (const step of path) {
				const item = node.kind === "list" && typeof step === "number" ? node.items[step] : void 0;
				const entry = entryOf(node, String(step));
				const next = item ?? entry?.value;
				if (next === void 0) return {
					at,
					node: void 0
				};
				node = next;
				at = entry && (node.kind !== "scalar" || node.value === null) ? entry.keyAt : node.at;
			}
			return {
				at,
				node
			};
		}
		var known_names = __nccwpck_require__(9244);
		/** Tells what is wrong with conditions beyond their form: fields that don't exist, values that nobody can have. */
		function noteConditionMistakes(root, note) {
			const people = entryOf(root, "people")?.value;
			const lists = ["include", "exclude"].map((part) => entryOf(people, part)?.value);
			for (const condition of lists.flatMap((list) => list?.kind === "list" ? list.items : [])) {
				if (condition.kind !== "map") continue;
				for (const [field, { keyAt, value }] of condition.entries) {
					if (!(0, lucca_fields.V)(field)) note(keyAt, (0, known_names.dX)(field));
					noteTest(value, keyAt, note);
				}
			}
		}
		function noteTest(test, keyAt, note) {
			for (const wanted of test.kind === "list" ? test.items : [test]) if ((0, tidy_text.qV)(textOf(wanted) ?? "-") === "") note(wanted.at, "No field holds blank text: an empty one is `{ empty: true }`.");
			if (test.kind !== "map") return;
			const pattern = test.entries.get("matches")?.value;
			if (test.entries.size === 0 || pattern && test.entries.has("empty")) note(keyAt, "One of `matches` and `empty` must stand here.");
			const wrong = (0, glob.f)(textOf(pattern) ?? "*");
			if (pattern && wrong !== void 0) note(pattern.at, wrong);
		}
		/**
		* The same file with every custom attribute under `attributes.custom`, by its id in small letters: a rule may also
		* be written `custom.<id>` among the other attributes. An id is text, also where YAML would read a number.
		*
		* @param note told of ids that are none, and of attributes with two rules
		*/
		function gatherCustomAttributes(root, note) {
			const attributes = entryOf(root, "attributes");
			if (root.kind !== "map" || attributes?.value.kind !== "map") return root;
			const { at, entries } = attributes.value;
			const block = entries.get("custom");
			const custom = block === void 0 || isBlockOrNothing(block.value) ? {
				keyAt: block?.keyAt ?? at,
				value: mapOf(at, customEntries(entries, note))
			} : block;
			const named = /* @__PURE__ */ new Map();
			for (const [key, entry] of entries) if (isCustom(key)) named.set("custom", custom);
			else named.set(key, entry);
			const gathered = {
				keyAt: attributes.keyAt,
				value: mapOf(at, named)
			};
			return mapOf(root.at, new Map(root.entries).set("attributes", gathered));
		}
		function customEntries(attributes, note) {
			const block = attributes.get("custom")?.value;
			const inBlock = block?.kind === "map" ? [...block.entries] : [];
			const among = [...attributes].filter(([key]) => isCustom(key) && key !== "custom").map(([key, entry]) => [key.slice(7), entry]);
			const byId = /* @__PURE__ */ new Map();
			for (const [written, entry] of [...inBlock, ...among]) {
				const id = written.toLowerCase();
				if (!(0, leapsome_attributes.o)(`custom.${id}`)) note(entry.keyAt, malformedId(written));
				if (byId.has(id)) note(entry.keyAt, `The custom attribute ${(0, quoted.TL)(id)} has two rules: keep one of them.`);
				else byId.set(id, entry);
			}
			return byId;
		}
		function isCustom(key) {
			return key === "custom" || key.startsWith("custom.");
		}
		function isBlockOrNothing(node) {
			return node.kind === "map" || node.kind === "scalar" && node.value === null;
		}
		/** The attributes that a file with gathered custom attributes has rules for, in its order. */
		function attributeNames(root) {
			return attributeEntries(root).map(([name]) => name);
		}
		function attributeEntries(root) {
			const attributes = entryOf(root, "attributes")?.value;
			if (attributes?.kind !== "map") return [];
			return [...attributes.entries].flatMap(([name, entry]) => {
				if (name !== "custom" || entry.value.kind !== "map") return [[name, entry]];
				return [...entry.value.entries].map(([id, custom]) => [`custom.${id}`, custom]);
			});
		}
		function malformedId(written) {
			const length = /^[0-9a-f]+$/i.test(written) ? `; this one has ${written.length}` : "";
			return `${(0, quoted.TL)(written)} is no id of a Leapsome custom attribute: that has 24 characters, 0 to 9 and a to f${length}. Leapsome's settings show it.`;
		}
		function mapOf(at, entries) {
			return {
				kind: "map",
				at,
				size: 0,
				entries
			};
		}
		var expression_expression = __nccwpck_require__(2491);
		/** Tells where the file reads properties of the v3 user, for a run that reads Lucca through its newer API. */
		function notePathFields(root, note) {
			for (const [field, at] of [...fieldsOfRules(root), ...fieldsOfConditions(root)]) {
				if (field === void 0 || !(0, lucca_fields.iv)(field)) continue;
				note(at, `${(0, quoted.TL)(field)} is a property of the v3 user, which an OAuth client can't read: map another field, or give lucca-api-key instead of the client.`);
			}
		}
		function fieldsOfRules(root) {
			return attributeEntries(root).flatMap(([, { value }]) => {
				const named = listed(value.kind === "map" ? value.entries.get("from")?.value : value).map((item) => [textOf(item), item.at]);
				const expression = entryOf(value, "expression")?.value;
				const compiled = (0, expression_expression.W)(textOf(expression) ?? "");
				if (!expression || compiled.kind !== "compiled") return named;
				return [...named, ...[...compiled.fields].map((field) => [field, expression.at])];
			});
		}
		function fieldsOfConditions(root) {
			const people = entryOf(root, "people")?.value;
			return ["include", "exclude"].flatMap((part) => listed(entryOf(people, part)?.value)).flatMap((condition) => condition.kind === "map" ? [...condition.entries].map(([field, { keyAt }]) => [field, keyAt]) : []);
		}
		function listed(node) {
			if (node === void 0) return [];
			return node.kind === "list" ? node.items : [node];
		}
		/**
		* Where a place inside a text is in the file: YAML folds lines, strips indentation and doubles quotes, but leaves the
		* signs between them in their order, so that they can be counted.
		*
		* @param position in the text, from 0
		* @returns an offset into the file
		*/
		function placeInScalar(scalar, position, source) {
			const raw = source.slice(scalar.at, scalar.end);
			if (scalar.style === "double-quoted" && raw.includes("\\")) return scalar.at;
			const before = scalar.text.slice(0, position);
			const wanted = before.replaceAll(/\s/g, "").length;
			const spaces = (/[ \t]*$/.exec(before)?.[0] ?? "").length;
			const offset = offsetAfterSigns(raw, contentStart(scalar, raw), wanted, scalar.style === "single-quoted");
			if (/\S/.test(scalar.text.charAt(position))) return scalar.at + skipSpace(raw, offset);
			return scalar.at + Math.min(offset + spaces, raw.trimEnd().length);
		}
		function contentStart(scalar, raw) {
			if (scalar.style === "block") return raw.indexOf("\n") + 1;
			return scalar.style === "plain" ? 0 : 1;
		}
		function offsetAfterSigns(raw, start, wanted, doubledQuotes) {
			let offset = start;
			for (let seen = 0; seen < wanted && offset < raw.length; offset += 1) {
				if (!/\S/.test(raw.charAt(offset))) continue;
				seen += 1;
				if (doubledQuotes && raw.startsWith("''", offset)) offset += 1;
			}
			return offset;
		}
		function skipSpace(raw, offset) {
			const next = raw.slice(offset).search(/\S/);
			return next < 0 ? offset : offset + next;
		}
		var mapping = __nccwpck_require__(4312);
		var rule_value = __nccwpck_require__(3738);
		var schemas = __nccwpck_require__(4343);
		var api = __nccwpck_require__(3759);
		var registries = __nccwpck_require__(9396);
		var nearest_name = __nccwpck_require__(9370);
		/**
		* What editors are told of a part of the language; messages take its examples too. `register` enters a schema as it is,
		* which takes less of a start than `z.meta`, which enters a copy. A schema that stands in several places needs the copy.
		*/
		const languageNotes = registries.fd;
		/** One of some names; what else is written gets the nearest of them. */
		function oneOf(names) {
			return schemas.k5n(names, { error: ({ input }) => {
				const choice = (0, quoted.ge)(names);
				if (typeof input !== "string") return `Only ${choice} can stand here.`;
				return `${(0, quoted.TL)(input)} can't stand here, only ${choice}${(0, nearest_name.a)((0, nearest_name.q)(input, names))}`;
			} });
		}
		/** Text as people write it: also what YAML would read as a number or a flag. */
		const schema_words_text = schemas.KCZ([
			schemas.YjP(),
			schemas.aig(),
			schemas.zMY()
		], { error: "Text must stand here." });
		const textOrEmpty = schemas.KCZ([
			schemas.YjP(),
			schemas.aig(),
			schemas.zMY(),
			schemas.chJ()
		], { error: "Text must stand here, or `null` for nothing." });
		/** What an editor is told of fields; the same for a field as a value and as a key. */
		const fieldMeta = {
			description: "A Lucca field. HR-file data is written `custom.<code>`; any other property of the v3 user `v3.<path>` (with an API key).",
			examples: [
				"jobTitle",
				"custom.e_team",
				"v3.rolePrincipal.name"
			],
			anyOf: [
				{ enum: [...lucca_fields.vE] },
				{ pattern: "^custom\\.[^\\s.]+(\\.[^\\s.]+)*$" },
				{ pattern: "^v3\\.[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*$" }
			]
		};
		/** The key of a condition; what it is is checked where its place is known. */
		const fieldKey = schemas.YjP().register(languageNotes, fieldMeta);
		const field = schemas.YjP({ error: "The name of a Lucca field must stand here." }).check(schemas.YPB(lucca_fields.V, { error: ({ input }) => (0, known_names.dX)(String(input)) })).register(languageNotes, {
			...fieldMeta,
			id: "field"
		});
		const fieldList = schemas.YOg(field).check(api.m9(1, { error: "The list is empty: name at least one Lucca field." })).register(languageNotes, {
			description: "The first of them that is not empty.",
			examples: [["email", "login"]]
		});
		const otherwise = schemas.KCZ([oneOf(["report", "pass"]), schemas.rej({ value: textOrEmpty.check(schemas.mIj({
			description: "What every value becomes that is not in the table; `null` for nothing.",
			examples: ["Other", null]
		})) })], { error: "`otherwise` is `report`, `pass` or `{ value: \u2026 }`." }).register(languageNotes, {
			description: "What becomes of a value that is not in `values`. `report`: the attribute is kept and the person listed. `pass`: the value is taken as it is. `{ value: \u2026 }`: this instead.",
			default: "report",
			examples: ["pass", { value: "Other" }]
		});
		const longRule = schemas.rej({
			from: schemas.lqM(schemas.KCZ([field, fieldList], { error: "`from` takes the name of a Lucca field, or a list of them." })).register(languageNotes, {
				description: "The Lucca field, or a list of fields: the first that is not empty.",
				examples: ["jobTitle", ["email", "personalEmail"]]
			}),
			expression: schemas.lqM(schemas.YjP({ error: "`expression` takes a JSONata expression, as text." })).register(languageNotes, {
				description: "Instead of `from`: a JSONata expression over the fields of the employee. It knows no clock and no chance.",
				examples: ["firstName & \" \" & lastName", "$substring(contractStart, 0, 4)"]
			}),
			values: schemas.lqM(schemas.g1P(schemas.YjP(), textOrEmpty, { error: "`values` takes a table: Lucca value, colon, Leapsome value." })).register(languageNotes, {
				description: "A table: what a value becomes. Case and space around a value do not count; `null` empties the attribute.",
				examples: [{
					male: "male",
					female: "female",
					other: "diverse"
				}]
			}),
			otherwise: schemas.lqM(otherwise),
			transform: schemas.lqM(schemas.KCZ([oneOf(mapping.m), schemas.YOg(oneOf(mapping.m))], { error: "`transform` takes a transform, or a list of them." })).register(languageNotes, {
				description: "Changes of the text, in their order: `lowercase`, `uppercase`, `titlecase` (every word begins with a capital) and `ascii` (no accents).",
				examples: ["titlecase", ["ascii", "lowercase"]]
			}),
			default: schemas.lqM(textOrEmpty).register(languageNotes, {
				description: "Taken where the source is empty.",
				examples: ["Colleague"]
			}),
			whenEmpty: schemas.lqM(oneOf([
				"keep",
				"clear",
				"skip"
			])).register(languageNotes, {
				description: "What happens where there is nothing to write. `keep`: Leapsome keeps what it has. `clear`: it is emptied. `skip`: the whole person is left out.",
				default: "keep",
				examples: ["clear"]
			}),
			update: schemas.lqM(oneOf([
				"always",
				"if-empty",
				"never"
			])).register(languageNotes, {
				description: "When a difference is written. `always`; `if-empty`: only where Leapsome has nothing (the default of `externalId`); `never`: only when the user is created.",
				default: "always",
				examples: ["never"]
			}),
			sensitive: schemas.lqM(schemas.zMY({ error: "`sensitive` is `true` or `false`." })).register(languageNotes, {
				description: "Whether the value is never shown, whatever was opted in. True by default for `birthday`, `gender` and custom attributes.",
				examples: [true]
			})
		});
		/** The keys of a rule in its long form. */
		const ruleKeys = Object.keys(longRule.shape);
		/** How one attribute is made: short (a field, or a list of fields) or long. */
		const rule = schemas.KCZ([
			field,
			fieldList,
			longRule
		], { error: "A rule must stand here: a Lucca field, a list of them, or a block with `from` or `expression`." }).register(languageNotes, { id: "rule" });
		/**
		* Tells what is wrong with rules beyond their form: what the schema can't see, because it depends on another key or
		* on the attribute. Looks at every rule, also in a file whose form is wrong elsewhere.
		*/
		function noteRuleMistakes(root, source, note) {
			for (const [attribute, { keyAt, value }] of attributeEntries(root)) {
				if (value.kind !== "map") continue;
				noteSource(value, keyAt, source, note);
				noteTable(value, note);
				if (!(0, leapsome_attributes.xj)(attribute)) continue;
				noteTargets(attribute, value, note);
				noteWhenEmpty(attribute, value, note);
			}
		}
		function noteSource(rule, keyAt, source, note) {
			const expression = rule.entries.get("expression");
			if (expression && rule.entries.has("from")) note(expression.keyAt, "`from` and `expression` are two sources for one attribute: keep one of them.");
			if (!expression && !rule.entries.has("from") && !hasUnknownKey(rule)) note(keyAt, "The rule has no source: say `from` which field the value comes, or by which `expression`.");
			const node = expression?.value;
			if (node?.kind !== "scalar" || node.value === null) return;
			const compiled = (0, expression_expression.W)(node.text);
			if (compiled.kind === "compiled") return;
			for (const { position, message } of compiled.mistakes) note(placeInScalar(node, position, source), message);
		}
		/** A misspelt `from` is a mistake of its own; that there is none would only confuse. */
		function hasUnknownKey(rule) {
			return [...rule.entries.keys()].some((key) => !ruleKeys.includes(key));
		}
		function noteTable(rule, note) {
			const table = rule.entries.get("values");
			const otherwise = rule.entries.get("otherwise");
			if (otherwise && !table) note(otherwise.keyAt, "`otherwise` says what becomes of values that are not in `values`: there is no table.");
			if (table?.value.kind !== "map") return;
			if (table.value.entries.size === 0) note(table.keyAt, "`values` is an empty table.");
			const lines = /* @__PURE__ */ new Map();
			for (const [written, { keyAt, value }] of table.value.entries) {
				const folded = (0, tidy_text.TH)(written);
				const earlier = lines.get(folded);
				if (folded === "") note(keyAt, "An empty value never gets into the table: say `default` what stands for it.");
				else if (earlier !== void 0) note(keyAt, `${(0, quoted.TL)(written)} and ${(0, quoted.TL)(earlier)} are the same value: case doesn't count. Keep one line.`);
				if (written === "otherwise" && ["report", "pass"].includes(textOf(value) ?? "")) note(keyAt, "`otherwise` stands beside `values`, not in it.");
				lines.set(folded, written);
			}
		}
		/** What the file itself gives must fit the attribute, or nobody would ever get it. */
		function noteTargets(attribute, rule, note) {
			const table = rule.entries.get("values")?.value;
			const targets = table?.kind === "map" ? [...table.entries.values()] : [];
			targets.push(entryOf(rule.entries.get("otherwise")?.value, "value"), rule.entries.get("default"));
			for (const target of targets) {
				const text = textOf(target?.value);
				if (target === void 0 || text === void 0) continue;
				if ((0, rule_value.x)((0, leapsome_attributes.H2)(attribute), text, transformsOf(rule)).kind === "concern") note(target.value.at, `${(0, quoted.TL)(text)} doesn't fit: ${expected(attribute)}`);
			}
		}
		function expected(attribute) {
			switch ((0, leapsome_attributes.H2)(attribute)) {
				case "gender": return `Leapsome takes only ${(0, quoted.ge)(leapsome_attributes.Tf)} as ${(0, quoted.TL)(attribute)}.`;
				case "date": return `${(0, quoted.TL)(attribute)} is a date, \`YYYY-MM-DD\`.`;
				case "email": return `${(0, quoted.TL)(attribute)} is an e-mail address.`;
				default: return `${(0, quoted.TL)(attribute)} is a web address, \`https://\u2026\`.`;
			}
		}
		function transformsOf(rule) {
			const node = rule.entries.get("transform")?.value;
			return (node?.kind === "list" ? node.items : node ? [node] : []).flatMap((item) => mapping.m.filter((transform) => transform === textOf(item)));
		}
		function noteWhenEmpty(attribute, rule, note) {
			const whenEmpty = rule.entries.get("whenEmpty")?.value;
			if (whenEmpty === void 0 || textOf(whenEmpty) !== "clear") return;
			if (attribute === "userName" || attribute === "externalId") note(whenEmpty.at, `${(0, quoted.TL)(attribute)} can't be cleared: by it the user is found again. Write \`skip\` or \`keep\`.`);
		}
		const attribute = (description, ...examples) => schemas.lqM(rule).register(languageNotes, {
			description,
			examples
		});
		/** The rules, by attribute. */
		const attributes = schemas.rej({
			externalId: rule.check(schemas.mIj({
				description: "Leapsome's external id, by which a person is found again. Required.",
				examples: ["id"]
			})),
			userName: rule.check(schemas.mIj({
				description: "The login: an e-mail address of the organisation's own domains. A list takes the first field that is not empty. Required.",
				examples: ["email", ["email", "login"]]
			})),
			displayName: attribute("The name that Leapsome shows.", { expression: "firstName & \" \" & lastName" }),
			title: attribute("The job title.", "jobTitle", {
				from: "jobTitle",
				update: "never"
			}),
			"name.givenName": attribute("The first name.", "firstName"),
			"name.familyName": attribute("The last name.", "lastName", {
				from: "lastName",
				transform: "titlecase"
			}),
			"name.formatted": attribute("The full legal name.", { expression: "firstName & \" \" & lastName" }),
			photo: attribute("The web address of a picture (https://\u2026).", "v3.picture.url"),
			department: attribute("The department; Leapsome makes a team of it.", "department"),
			division: attribute("The division.", "custom.e_division"),
			costCenter: attribute("The cost centre; Leapsome makes a team of it.", "custom.e_cost_center"),
			level: attribute("The level, such as Junior Engineer.", "custom.e_level"),
			location: attribute("The place of work.", "establishment"),
			startDate: attribute("The first day, as a date.", "contractStart"),
			endDate: attribute("The last day, as a date.", "contractEnd", {
				from: "contractEnd",
				whenEmpty: "clear"
			}),
			birthday: attribute("The date of birth.", "birthDate"),
			gender: attribute("The gender: Leapsome takes `male`, `female` and `diverse`.", {
				from: "gender",
				values: {
					male: "male",
					female: "female",
					other: "diverse"
				}
			}),
			manager: attribute("The manager: a Lucca id, or the e-mail address of an employee.", "manager"),
			additionalManagers: attribute("More managers: Lucca ids or e-mail addresses, separated by commas, semicolons or lines.", "custom.e_second_manager"),
			custom: schemas.cl6(schemas.g1P(schemas.YjP(), rule, { error: "`custom` takes a block: id of the attribute, colon, rule." })).register(languageNotes, {
				description: "Leapsome attributes of the company's own, by the 24-digit id that Leapsome's settings show.",
				examples: [{ "6140868326541a4da586db0b": "personalEmail" }]
			})
		}, { error: "`attributes` takes a block: Leapsome attribute, colon, Lucca field." }).register(languageNotes, {
			description: "Leapsome attribute: Lucca field. `externalId` and `userName` are required.",
			examples: [{
				externalId: "id",
				userName: "email",
				title: "jobTitle"
			}]
		});
		const percent = { error: "`percent` is a number from 0 to 100, without a sign: `percent: 20`." };
		const atLeast = { error: "`atLeast` is a whole number, 0 or more." };
		const limitBlock = schemas.rej({
			percent: schemas.lqM(schemas.aig(percent).check(api.qm(0, percent), api.Zm(100, percent))).register(languageNotes, {
				description: "Of the managed users. Where it is left out, the default of this limit stands.",
				examples: [5]
			}),
			atLeast: schemas.lqM(schemas.Whr(atLeast).check(api.qm(0, atLeast))).register(languageNotes, {
				description: "So many people are always allowed, however few the percentage is. Where it is left out, the default of this limit stands.",
				examples: [3]
			})
		}, { error: "A limit must stand here, such as `{ percent: 5, atLeast: 3 }`." });
		const limit = (what, defaults) => schemas.cl6(limitBlock).register(languageNotes, {
			description: `${what} A plan above the larger of the two is refused.`,
			default: defaults,
			examples: [{
				percent: 10,
				atLeast: 5
			}]
		});
		/** How much a run may change. */
		const limits = schemas.cl6(schemas.rej({
			creations: limit("New users.", defaultLimits.creations),
			updates: limit("Users that change.", defaultLimits.updates),
			reactivations: limit("Users that are activated again.", defaultLimits.reactivations),
			deactivations: limit("Users that are deactivated.", defaultLimits.deactivations),
			renames: limit("Users whose login changes.", defaultLimits.renames),
			clears: limit("People who lose a value.", defaultLimits.clears),
			missing: limit("Managed users whose employee Lucca no longer shows.", defaultLimits.missing)
		}, { error: "`limits` takes a block of limits, such as `deactivations`." })).register(languageNotes, {
			description: "How much a run may change. A plan beyond a limit is refused until a person approves it.",
			examples: [{ deactivations: {
				percent: 5,
				atLeast: 3
			} }]
		});
		const fieldTest = schemas.KCZ([
			schema_words_text,
			schemas.YOg(schema_words_text).check(api.m9(1, { error: "The list is empty: no employee would ever fit." })),
			schemas.rej({
				matches: schemas.lqM(schema_words_text).register(languageNotes, {
					description: "A pattern: `*` is any text, `?` any character, `{a,b}` one of both. Case does not count.",
					examples: ["Sales*"]
				}),
				empty: schemas.lqM(schemas.zMY({ error: "`empty` is `true` or `false`." })).register(languageNotes, {
					description: "Whether the field must be empty.",
					examples: [true]
				})
			}).register(languageNotes, {
				minProperties: 1,
				maxProperties: 1
			})
		], { error: "A value, a list of values, `{ matches: \"\u2026\" }` or `{ empty: true }` must stand here; nothing is `{ empty: true }`." }).register(languageNotes, {
			description: "What the field must be; values compare without case.",
			examples: [
				"Consulting",
				["intern", "trainee"],
				{ matches: "Ext*" },
				{ empty: true }
			]
		});
		/** Holds where all of its tests hold. */
		const condition = schemas.g1P(fieldKey, fieldTest, { error: "A condition must stand here, such as `{ department: Sales }`." }).check(schemas.YPB((tests) => Object.keys(tests).length > 0, { error: "The condition is empty and would fit everybody: name a field and what it must be." })).register(languageNotes, {
			id: "condition",
			description: "Lucca field: what it must be. All of them must hold.",
			examples: [{
				department: "Consulting",
				"custom.e_contract_type": ["freelance", "agency"]
			}],
			minProperties: 1
		});
		const conditions = (description, ...examples) => schemas.cl6(schemas.YOg(condition, { error: "A list of conditions must stand here, each with `- ` before it." })).register(languageNotes, {
			description,
			default: [],
			examples
		});
		const wholeDays = { error: "A whole number of days from 0 to 365 must stand here." };
		const daysOrNever = { error: "A whole number of days from 0 to 365 must stand here, or `false` for never." };
		const days = schemas.Whr(wholeDays).check(api.qm(0, wholeDays), api.Zm(365, wholeDays));
		const namesake = schemas.KCZ([schemas.YjP(), schemas.aig()], { error: "A Lucca id must stand here." }).check(schemas.YPB((id) => /^[1-9]\d*$/.test(String(id)), { error: "A Lucca id must stand here: a whole number." }));
		/** Who takes part, and when. */
		const people = schemas.cl6(schemas.rej({
			include: conditions("Who takes part: everybody that any of these conditions fits. None: everyone.", [{ establishment: ["Paris", "Lyon"] }]),
			exclude: conditions("Who does not take part, although included. They are left as they are.", [{ "custom.e_skip_leapsome": true }]),
			createDaysBefore: schemas.lqM(days).register(languageNotes, {
				description: "A joiner gets a user this many days before the first day.",
				default: 0,
				examples: [7]
			}),
			deactivateDaysAfter: schemas.lqM(schemas.KCZ([days, schemas.euz(false, daysOrNever)], daysOrNever)).register(languageNotes, {
				description: "A leaver's user is deactivated when the last day is more than this many days ago; `false`: never.",
				default: 0,
				examples: [14, false]
			}),
			reactivate: schemas.lqM(schemas.zMY({ error: "`reactivate` is `true` or `false`." })).register(languageNotes, {
				description: "Whether the deactivated user of somebody who works here again is activated.",
				default: true,
				examples: [false]
			}),
			namesakes: schemas.cl6(schemas.YOg(namesake, { error: "A list of Lucca ids must stand here, such as `[416, 512]`." })).register(languageNotes, {
				description: "Lucca ids of people who really are different from a user of the same name.",
				default: [],
				examples: [[416]]
			})
		}, { error: "`people` takes a block of keys, such as `exclude`." })).register(languageNotes, {
			description: "Who takes part, and when.",
			examples: [{ createDaysBefore: 7 }]
		});
		var civil_date = __nccwpck_require__(3685);
		/** Those of most companies that use Lucca: to list all that the engine knows takes 4 ms. */
		const usualZones = new Set([
			"Amsterdam",
			"Athens",
			"Berlin",
			"Bratislava",
			"Brussels",
			"Bucharest",
			"Budapest",
			"Copenhagen",
			"Dublin",
			"Helsinki",
			"Lisbon",
			"Ljubljana",
			"London",
			"Luxembourg",
			"Madrid",
			"Malta",
			"Monaco",
			"Oslo",
			"Paris",
			"Prague",
			"Riga",
			"Rome",
			"Sofia",
			"Stockholm",
			"Tallinn",
			"Vienna",
			"Vilnius",
			"Warsaw",
			"Zagreb",
			"Zurich"
		].map((city) => `Europe/${city}`));
		/** Whether a text is the IANA name of a time zone. An offset such as `+01:00` isn't: it knows no summer time. */
		function isTimezone(text) {
			if (usualZones.has(text)) return true;
			if (!/^[A-Za-z]/.test(text)) return false;
			if (Intl.supportedValuesOf("timeZone").includes(text)) return true;
			try {
				(0, civil_date.Yw)(text);
				return true;
			} catch {
				return false;
			}
		}
		function unknownTimezone(written) {
			const zones = [...Intl.supportedValuesOf("timeZone"), "UTC"];
			const guess = (0, nearest_name.q)(written, zones);
			return `${(0, quoted.TL)(written)} is no time zone${(0, nearest_name.a)(guess, ": write its IANA name, such as `Europe/Paris`.")}`;
		}
		/** The mapping file as it is written. A JSON schema for editors is made from it: see json-schema.ts. */
		const mappingFile = schemas.rej({
			version: schemas.euz(1, { error: "`version` must be 1: this is the only version there is." }).register(languageNotes, {
				description: "The version of this language: 1.",
				examples: [1]
			}),
			timezone: schemas.YjP({ error: "`timezone` is the name of a time zone, such as `Europe/Paris`." }).check(schemas.YPB(isTimezone, { error: ({ input }) => unknownTimezone(String(input)) })).register(languageNotes, {
				description: "The time zone whose calendar a \"day\" is, by its IANA name.",
				examples: ["Europe/Paris", "Europe/Zurich"]
			}),
			attributes,
			people,
			limits
		}, { error: "The file must be a block of keys that begins with `version: 1`." });
		/** The keys that a block of the mapping file may have, and an example of what one of them takes. */
		function knownKeys(path) {
			return schemasAt(path).flatMap((schema) => schema instanceof schemas.uXj ? Object.keys(schema.shape) : []);
		}
		/** An example of what stands at a path, where it is short enough for a sentence. */
		function exampleAt(path) {
			const [example] = writtenSchemasAt(path).flatMap((schema) => languageNotes.get(schema)?.["examples"] ?? []);
			return typeof example === "string" || typeof example === "number" ? String(example) : void 0;
		}
		function schemasAt(path) {
			return writtenSchemasAt(path).flatMap(bare);
		}
		function writtenSchemasAt(path) {
			return path.reduce((schemas, step) => schemas.flatMap(bare).flatMap((schema) => below(schema, step)), [mappingFile]);
		}
		function below(schema, step) {
			if (schema instanceof schemas.WT6) return [schema.def.element];
			if (schema instanceof schemas.kjU) return [schema.def.valueType];
			if (!(schema instanceof schemas.uXj)) return [];
			const shape = schema.shape;
			const next = Object.hasOwn(shape, step) ? shape[step] : void 0;
			if (next) return [next];
			return schema === attributes ? [rule] : [];
		}
		/** Without what only says that it may be missing, and each branch where there are several. */
		function bare(schema) {
			if (schema instanceof schemas.Xz9 || schema instanceof schemas.eE_) return bare(schema.def.innerType);
			return schema instanceof schemas.KEQ ? schema.def.options.flatMap(bare) : [schema];
		}
		/**
		* What a located tree holds, as plain values for the schema. Where the mapping means text (attributes, conditions and
		* ids), scalars stay as they are written: `007`, `1e3` and `true` are text there, though YAML reads a number or a flag.
		*
		* @param path keys on the way here; places in lists don't count
		*/
		function plainValue(node, path = []) {
			switch (node.kind) {
				case "scalar": return node.value !== null && isTextAt(path) ? node.text : node.value;
				case "list": return node.items.map((item) => plainValue(item, path));
				case "map": {
					const record = Object.create(null);
					for (const [key, { value }] of node.entries) record[key] = plainValue(value, [...path, key]);
					return record;
				}
			}
		}
		function isTextAt(path) {
			const [section, part] = path;
			const key = path.at(-1);
			if (section === "attributes") return key !== "sensitive" || path.at(-2) === "values";
			if (section !== "people") return false;
			if (part === "include" || part === "exclude") return key !== "empty" || path.length < 4;
			return part === "namesakes";
		}
		/** Tells what the schema finds wrong, each in a sentence and at its place in the file. */
		function noteSchemaIssues(issues, root, note) {
			for (const issue of issues) noteIssue(issue, [], root, note);
		}
		function noteIssue(issue, above, root, note) {
			const path = [...above, ...issue.path];
			const { at, node } = findAt(root, path);
			if (node === void 0) {
				if (!isMisspelt(path, root)) note(at, missingKey(path));
			} else if (issue.code === "unrecognized_keys") for (const key of issue.keys) noteUnknownKey([...path, key], root, note);
			else if (issue.code === "invalid_union") {
				const isText = textOf(node) !== void 0;
				const meant = issue.errors.find((branch) => !branch.some((inner) => isOfAnotherKind(inner, isText)));
				if (!meant) note(at, issue.message);
				for (const inner of meant ?? []) noteIssue(inner, path, root, note);
			} else note(at, issue.message);
		}
		/** The schema stops at the name of an unknown attribute; its rule is read all the same, to tell everything at once. */
		function noteUnknownKey(path, root, note) {
			const block = path.slice(0, -1);
			const key = String(path.at(-1));
			const { at, node } = findAt(root, block);
			const entry = entryOf(node, key);
			note(entry?.keyAt ?? at, unknownKey(block, key));
			if (entry === void 0 || !areAttributes(block) || !isLikeRule(entry.value)) return;
			const { error } = rule.safeParse(plainValue(entry.value));
			for (const issue of error?.issues ?? []) noteIssue(issue, path, root, note);
		}
		/** Not a block of something else, such as `name: { givenName: \u2026 }`, of which the name alone is the mistake. */
		function isLikeRule(written) {
			if (written.kind !== "map") return true;
			return [...written.entries.keys()].some((key) => (0, nearest_name.q)(key, ruleKeys) !== void 0);
		}
		function areAttributes(path) {
			return path.length === 1 && path[0] === "attributes";
		}
		/** Whether a missing key is there under a name that is near to it: that is told of as an unknown key. */
		function isMisspelt(path, root) {
			const parent = findAt(root, path.slice(0, -1)).node;
			const key = String(path.at(-1));
			const siblings = parent?.kind === "map" ? [...parent.entries.keys()] : [];
			const names = knownKeys(path.slice(0, -1));
			return siblings.some((sibling) => !names.includes(sibling) && (0, nearest_name.q)(sibling, names) === key);
		}
		/** Of the forms that a value may have, those aren't meant that want another kind of value altogether. */
		function isOfAnotherKind(issue, isText) {
			if (issue.path.length > 0) return false;
			if (issue.code === "invalid_union") return issue.errors.every((branch) => branch.some((inner) => isOfAnotherKind(inner, isText)));
			return issue.code === "invalid_type" || issue.code === "invalid_value" && !isText;
		}
		function missingKey(path) {
			const key = String(path.at(-1) ?? "");
			const example = exampleAt(path);
			return `${(0, quoted.TL)(key)} is missing${example === void 0 ? "." : `: for example ${(0, quoted.TL)(`${key}: ${example}`)}.`}`;
		}
		function unknownKey(path, key) {
			if (areAttributes(path)) return (0, known_names.Jb)(key);
			const names = knownKeys(path);
			const block = path.findLast((step) => typeof step === "string");
			const where = block === void 0 ? "" : ` in ${(0, quoted.TL)(String(block))}`;
			const known = ` There is: ${names.map(quoted.TL).join(", ")}.`;
			return `There is no key ${(0, quoted.TL)(key)}${where}${(0, nearest_name.a)((0, nearest_name.q)(key, names), `.${known}`)}`;
		}
		/** A rule of a checked file, by the defaults of its attribute. */
		function ruleOf(attribute, written) {
			const long = typeof written === "string" || Array.isArray(written) ? { from: written } : written;
			const { source, fields } = sourceOf(long);
			const values = tableOf(long);
			return {
				rule: {
					attribute,
					source,
					...values && { values },
					transforms: [long.transform ?? []].flat(),
					default: textOrNull(long.default ?? null),
					whenEmpty: long.whenEmpty ?? "keep",
					update: long.update ?? defaultUpdate(attribute),
					sensitive: long.sensitive ?? defaultSensitive(attribute)
				},
				fields
			};
		}
		/** The rules of a checked file. `order` names their attributes, in the order of the file. */
		function rulesOf(attributes, order) {
			const { custom, ...named } = attributes;
			const rules = new Map(Object.entries(named));
			for (const [id, rule] of Object.entries(custom ?? {})) rules.set(`custom.${id}`, rule);
			return order.flatMap((attribute) => {
				const rule = rules.get(attribute);
				return rule !== void 0 && (0, leapsome_attributes.xj)(attribute) ? [ruleOf(attribute, rule)] : [];
			});
		}
		function sourceOf(rule) {
			if (rule.expression !== void 0) {
				const compiled = (0, expression_expression.W)(rule.expression);
				if (compiled.kind === "wrong") throw new Error("An expression that was found right is wrong");
				const { evaluate, fields } = compiled;
				return {
					source: {
						kind: "expression",
						text: rule.expression,
						fields,
						evaluate
					},
					fields
				};
			}
			const fields = [rule.from ?? []].flat().filter(lucca_fields.V);
			return {
				source: {
					kind: "fields",
					fields
				},
				fields: new Set(fields)
			};
		}
		function tableOf(rule) {
			if (rule.values === void 0) return void 0;
			const lines = Object.entries(rule.values);
			return {
				replacements: new Map(lines.map(([value, target]) => [(0, tidy_text.TH)(value), textOrNull(target)])),
				otherwise: otherwiseOf(rule.otherwise)
			};
		}
		function otherwiseOf(written) {
			if (typeof written === "object") return {
				kind: "value",
				value: textOrNull(written.value)
			};
			return { kind: written ?? "report" };
		}
		function textOrNull(written) {
			return written === null ? null : String(written);
		}
		var mapping_scope = __nccwpck_require__(1030);
		const ALIAS = Symbol.for("yaml.alias");
		const DOC = Symbol.for("yaml.document");
		const MAP = Symbol.for("yaml.map");
		const PAIR = Symbol.for("yaml.pair");
		const SCALAR = Symbol.for("yaml.scalar");
		const SEQ = Symbol.for("yaml.seq");
		const NODE_TYPE = Symbol.for("yaml.node.type");
		const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
		const identity_isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
		const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
		const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
		const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
		const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
		function isCollection(node) {
			if (node && typeof node === "object") switch (node[NODE_TYPE]) {
				case MAP:
				case SEQ: return true;
			}
			return false;
		}
		function isNode(node) {
			if (node && typeof node === "object") switch (node[NODE_TYPE]) {
				case ALIAS:
				case MAP:
				case SCALAR:
				case SEQ: return true;
			}
			return false;
		}
		const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
		const BREAK = Symbol("break visit");
		const SKIP = Symbol("skip children");
		const REMOVE = Symbol("remove node");
		/**
		* Apply a visitor to an AST node or document.
		*
		* Walks through the tree (depth-first) starting from `node`, calling a
		* `visitor` function with three arguments:
		*   - `key`: For sequence values and map `Pair`, the node's index in the
		*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
		*     `null` for the root node.
		*   - `node`: The current node.
		*   - `path`: The ancestry of the current node.
		*
		* The return value of the visitor may be used to control the traversal:
		*   - `undefined` (default): Do nothing and continue
		*   - `visit.SKIP`: Do not visit the children of this node, continue with next
		*     sibling
		*   - `visit.BREAK`: Terminate traversal completely
		*   - `visit.REMOVE`: Remove the current node, then continue with the next one
		*   - `Node`: Replace the current node, then continue by visiting it
		*   - `number`: While iterating the items of a sequence or map, set the index
		*     of the next step. This is useful especially if the index of the current
		*     node has changed.
		*
		* If `visitor` is a single function, it will be called with all values
		* encountered in the tree, including e.g. `null` values. Alternatively,
		* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
		* `Alias` and `Scalar` node. To define the same visitor function for more than
		* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
		* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
		* specific defined one will be used for each node.
		*/
		function visit(node, visitor) {
			const visitor_ = initVisitor(visitor);
			if (identity_isDocument(node)) {
				if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
			} else visit_(null, node, visitor_, Object.freeze([]));
		}
		/** Terminate visit traversal completely */
		visit.BREAK = BREAK;
		/** Do not visit the children of the current node */
		visit.SKIP = SKIP;
		/** Remove the current node */
		visit.REMOVE = REMOVE;
		function visit_(key, node, visitor, path) {
			const ctrl = callVisitor(key, node, visitor, path);
			if (isNode(ctrl) || isPair(ctrl)) {
				replaceNode(key, path, ctrl);
				return visit_(key, ctrl, visitor, path);
			}
			if (typeof ctrl !== "symbol") {
				if (isCollection(node)) {
					path = Object.freeze(path.concat(node));
					for (let i = 0; i < node.items.length; ++i) {
						const ci = visit_(i, node.items[i], visitor, path);
						if (typeof ci === "number") i = ci - 1;
						else if (ci === BREAK) return BREAK;
						else if (ci === REMOVE) {
							node.items.splice(i, 1);
							i -= 1;
						}
					}
				} else if (isPair(node)) {
					path = Object.freeze(path.concat(node));
					const ck = visit_("key", node.key, visitor, path);
					if (ck === BREAK) return BREAK;
					else if (ck === REMOVE) node.key = null;
					const cv = visit_("value", node.value, visitor, path);
					if (cv === BREAK) return BREAK;
					else if (cv === REMOVE) node.value = null;
				}
			}
			return ctrl;
		}
		/**
		* Apply an async visitor to an AST node or document.
		*
		* Walks through the tree (depth-first) starting from `node`, calling a
		* `visitor` function with three arguments:
		*   - `key`: For sequence values and map `Pair`, the node's index in the
		*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
		*     `null` for the root node.
		*   - `node`: The current node.
		*   - `path`: The ancestry of the current node.
		*
		* The return value of the visitor may be used to control the traversal:
		*   - `Promise`: Must resolve to one of the following values
		*   - `undefined` (default): Do nothing and continue
		*   - `visit.SKIP`: Do not visit the children of this node, continue with next
		*     sibling
		*   - `visit.BREAK`: Terminate traversal completely
		*   - `visit.REMOVE`: Remove the current node, then continue with the next one
		*   - `Node`: Replace the current node, then continue by visiting it
		*   - `number`: While iterating the items of a sequence or map, set the index
		*     of the next step. This is useful especially if the index of the current
		*     node has changed.
		*
		* If `visitor` is a single function, it will be called with all values
		* encountered in the tree, including e.g. `null` values. Alternatively,
		* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
		* `Alias` and `Scalar` node. To define the same visitor function for more than
		* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
		* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
		* specific defined one will be used for each node.
		*/
		async function visitAsync(node, visitor) {
			const visitor_ = initVisitor(visitor);
			if (identity_isDocument(node)) {
				if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
			} else await visitAsync_(null, node, visitor_, Object.freeze([]));
		}
		/** Terminate visit traversal completely */
		visitAsync.BREAK = BREAK;
		/** Do not visit the children of the current node */
		visitAsync.SKIP = SKIP;
		/** Remove the current node */
		visitAsync.REMOVE = REMOVE;
		async function visitAsync_(key, node, visitor, path) {
			const ctrl = await callVisitor(key, node, visitor, path);
			if (isNode(ctrl) || isPair(ctrl)) {
				replaceNode(key, path, ctrl);
				return visitAsync_(key, ctrl, visitor, path);
			}
			if (typeof ctrl !== "symbol") {
				if (isCollection(node)) {
					path = Object.freeze(path.concat(node));
					for (let i = 0; i < node.items.length; ++i) {
						const ci = await visitAsync_(i, node.items[i], visitor, path);
						if (typeof ci === "number") i = ci - 1;
						else if (ci === BREAK) return BREAK;
						else if (ci === REMOVE) {
							node.items.splice(i, 1);
							i -= 1;
						}
					}
				} else if (isPair(node)) {
					path = Object.freeze(path.concat(node));
					const ck = await visitAsync_("key", node.key, visitor, path);
					if (ck === BREAK) return BREAK;
					else if (ck === REMOVE) node.key = null;
					const cv = await visitAsync_("value", node.value, visitor, path);
					if (cv === BREAK) return BREAK;
					else if (cv === REMOVE) node.value = null;
				}
			}
			return ctrl;
		}
		function initVisitor(visitor) {
			if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
				Alias: visitor.Node,
				Map: visitor.Node,
				Scalar: visitor.Node,
				Seq: visitor.Node
			}, visitor.Value && {
				Map: visitor.Value,
				Scalar: visitor.Value,
				Seq: visitor.Value
			}, visitor.Collection && {
				Map: visitor.Collection,
				Seq: visitor.Collection
			}, visitor);
			return visitor;
		}
		function callVisitor(key, node, visitor, path) {
			if (typeof visitor === "function") return visitor(key, node, path);
			if (isMap(node)) return visitor.Map?.(key, node, path);
			if (isSeq(node)) return visitor.Seq?.(key, node, path);
			if (isPair(node)) return visitor.Pair?.(key, node, path);
			if (isScalar(node)) return visitor.Scalar?.(key, node, path);
			if (isAlias(node)) return visitor.Alias?.(key, node, path);
		}
		function replaceNode(key, path, node) {
			const parent = path[path.length - 1];
			if (isCollection(parent)) parent.items[key] = node;
			else if (isPair(parent)) {
				if (key === "key") parent.key = node;
				else parent.value = node;
			} else if (identity_isDocument(parent)) parent.contents = node;
			else {
				const pt = isAlias(parent) ? "alias" : "scalar";
				throw new Error(`Cannot replace node with ${pt} parent`);
			}
		}
		const escapeChars = {
			"!": "%21",
			",": "%2C",
			"[": "%5B",
			"]": "%5D",
			"{": "%7B",
			"}": "%7D"
		};
		const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
		class Directives {
			constructor(yaml, tags) {
				/**
				* The directives-end/doc-start marker `---`. If `null`, a marker may still be
				* included in the document's stringified representation.
				*/
				this.docStart = null;
				/** The doc-end marker `...`.  */
				this.docEnd = false;
				this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
				this.tags = Object.assign({}, Directives.defaultTags, tags);
			}
			clone() {
				const copy = new Directives(this.yaml, this.tags);
				copy.docStart = this.docStart;
				return copy;
			}
			/**
			* During parsing, get a Directives instance for the current document and
			* update the stream state according to the current version's spec.
			*/
			atDocument() {
				const res = new Directives(this.yaml, this.tags);
				switch (this.yaml.version) {
					case "1.1":
						this.atNextDocument = true;
						break;
					case "1.2":
						this.atNextDocument = false;
						this.yaml = {
							explicit: Directives.defaultYaml.explicit,
							version: "1.2"
						};
						this.tags = Object.assign({}, Directives.defaultTags);
				}
				return res;
			}
			/**
			* @param onError - May be called even if the action was successful
			* @returns `true` on success
			*/
			add(line, onError) {
				if (this.atNextDocument) {
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.1"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
					this.atNextDocument = false;
				}
				const parts = line.trim().split(/[ \t]+/);
				const name = parts.shift();
				switch (name) {
					case "%TAG": {
						if (parts.length !== 2) {
							onError(0, "%TAG directive should contain exactly two parts");
							if (parts.length < 2) return false;
						}
						const [handle, prefix] = parts;
						this.tags[handle] = prefix;
						return true;
					}
					case "%YAML": {
						this.yaml.explicit = true;
						if (parts.length !== 1) {
							onError(0, "%YAML directive should contain exactly one part");
							return false;
						}
						const [version] = parts;
						if (version === "1.1" || version === "1.2") {
							this.yaml.version = version;
							return true;
						} else {
							const isValid = /^\d+\.\d+$/.test(version);
							onError(6, `Unsupported YAML version ${version}`, isValid);
							return false;
						}
					}
					default:
						onError(0, `Unknown directive ${name}`, true);
						return false;
				}
			}
			/**
			* Resolves a tag, matching handles to those defined in %TAG directives.
			*
			* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
			*   `'!local'` tag, or `null` if unresolvable.
			*/
			tagName(source, onError) {
				if (source === "!") return "!";
				if (source[0] !== "!") {
					onError(`Not a valid tag: ${source}`);
					return null;
				}
				if (source[1] === "<") {
					const verbatim = source.slice(2, -1);
					if (verbatim === "!" || verbatim === "!!") {
						onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
						return null;
					}
					if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
					return verbatim;
				}
				const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
				if (!suffix) onError(`The ${source} tag has no suffix`);
				const prefix = this.tags[handle];
				if (prefix) try {
					return prefix + decodeURIComponent(suffix);
				} catch (error) {
					onError(String(error));
					return null;
				}
				if (handle === "!") return source;
				onError(`Could not resolve tag: ${source}`);
				return null;
			}
			/**
			* Given a fully resolved tag, returns its printable string form,
			* taking into account current tag prefixes and defaults.
			*/
			tagString(tag) {
				for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
				return tag[0] === "!" ? tag : `!<${tag}>`;
			}
			toString(doc) {
				const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
				const tagEntries = Object.entries(this.tags);
				let tagNames;
				if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
					const tags = {};
					visit(doc.contents, (_key, node) => {
						if (isNode(node) && node.tag) tags[node.tag] = true;
					});
					tagNames = Object.keys(tags);
				} else tagNames = [];
				for (const [handle, prefix] of tagEntries) {
					if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
					if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
				}
				return lines.join("\n");
			}
		}
		Directives.defaultYaml = {
			explicit: false,
			version: "1.2"
		};
		Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
		/**
		* Verify that the input string is a valid anchor.
		*
		* Will throw on errors.
		*/
		function anchorIsValid(anchor) {
			if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
				const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
				throw new Error(msg);
			}
			return true;
		}
		function anchorNames(root) {
			const anchors = /* @__PURE__ */ new Set();
			visit(root, { Value(_key, node) {
				if (node.anchor) anchors.add(node.anchor);
			} });
			return anchors;
		}
		/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
		function findNewAnchor(prefix, exclude) {
			for (let i = 1;; ++i) {
				const name = `${prefix}${i}`;
				if (!exclude.has(name)) return name;
			}
		}
		function createNodeAnchors(doc, prefix) {
			const aliasObjects = [];
			const sourceObjects = /* @__PURE__ */ new Map();
			let prevAnchors = null;
			return {
				onAnchor: (source) => {
					aliasObjects.push(source);
					prevAnchors ?? (prevAnchors = anchorNames(doc));
					const anchor = findNewAnchor(prefix, prevAnchors);
					prevAnchors.add(anchor);
					return anchor;
				},
				/**
				* With circular references, the source node is only resolved after all
				* of its child nodes are. This is why anchors are set only after all of
				* the nodes have been created.
				*/
				setAnchors: () => {
					for (const source of aliasObjects) {
						const ref = sourceObjects.get(source);
						if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
						else {
							const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
							error.source = source;
							throw error;
						}
					}
				},
				sourceObjects
			};
		}
		/**
		* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
		* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
		* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
		*
		* Includes extensions for handling Map and Set objects.
		*/
		function applyReviver(reviver, obj, key, val) {
			if (val && typeof val === "object") {
				if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
					const v0 = val[i];
					const v1 = applyReviver(reviver, val, String(i), v0);
					if (v1 === void 0) delete val[i];
					else if (v1 !== v0) val[i] = v1;
				}
				else if (val instanceof Map) for (const k of Array.from(val.keys())) {
					const v0 = val.get(k);
					const v1 = applyReviver(reviver, val, k, v0);
					if (v1 === void 0) val.delete(k);
					else if (v1 !== v0) val.set(k, v1);
				}
				else if (val instanceof Set) for (const v0 of Array.from(val)) {
					const v1 = applyReviver(reviver, val, v0, v0);
					if (v1 === void 0) val.delete(v0);
					else if (v1 !== v0) {
						val.delete(v0);
						val.add(v1);
					}
				}
				else for (const [k, v0] of Object.entries(val)) {
					const v1 = applyReviver(reviver, val, k, v0);
					if (v1 === void 0) delete val[k];
					else if (v1 !== v0) val[k] = v1;
				}
			}
			return reviver.call(obj, key, val);
		}
		/**
		* Recursively convert any node or its contents to native JavaScript
		*
		* @param value - The input value
		* @param arg - If `value` defines a `toJSON()` method, use this
		*   as its first argument
		* @param ctx - Conversion context, originally set in Document#toJS(). If
		*   `{ keep: true }` is not set, output should be suitable for JSON
		*   stringification.
		*/
		function toJS(value, arg, ctx) {
			if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
			if (value && typeof value.toJSON === "function") {
				if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
				const data = {
					aliasCount: 0,
					count: 1,
					res: void 0
				};
				ctx.anchors.set(value, data);
				ctx.onCreate = (res) => {
					data.res = res;
					delete ctx.onCreate;
				};
				const res = value.toJSON(arg, ctx);
				if (ctx.onCreate) ctx.onCreate(res);
				return res;
			}
			if (typeof value === "bigint" && !ctx?.keep) return Number(value);
			return value;
		}
		class NodeBase {
			constructor(type) {
				Object.defineProperty(this, NODE_TYPE, { value: type });
			}
			/** Create a copy of this node.  */
			clone() {
				const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
				if (this.range) copy.range = this.range.slice();
				return copy;
			}
			/** A plain JavaScript representation of this node. */
			toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
				if (!identity_isDocument(doc)) throw new TypeError("A document argument is required");
				const ctx = {
					anchors: /* @__PURE__ */ new Map(),
					doc,
					keep: true,
					mapAsMap: mapAsMap === true,
					mapKeyWarned: false,
					maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
				};
				const res = toJS(this, "", ctx);
				if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
				return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
			}
		}
		class Alias extends NodeBase {
			constructor(source) {
				super(ALIAS);
				this.source = source;
				Object.defineProperty(this, "tag", { set() {
					throw new Error("Alias nodes cannot have tags");
				} });
			}
			/**
			* Resolve the value of this alias within `doc`, finding the last
			* instance of the `source` anchor before this node.
			*/
			resolve(doc, ctx) {
				if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
				let nodes;
				if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
				else {
					nodes = [];
					visit(doc, { Node: (_key, node) => {
						if (isAlias(node) || hasAnchor(node)) nodes.push(node);
					} });
					if (ctx) ctx.aliasResolveCache = nodes;
				}
				let found = void 0;
				for (const node of nodes) {
					if (node === this) break;
					if (node.anchor === this.source) found = node;
				}
				if (found && ctx) {
					const { anchors, doc, maxAliasCount } = ctx;
					let data = anchors.get(found);
					if (!data) {
						toJS(found, null, ctx);
						data = anchors.get(found);
					}
					/* istanbul ignore if */
					if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
					if (maxAliasCount >= 0) {
						data.count += 1;
						if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
						if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
					}
				}
				return found;
			}
			toJSON(_arg, ctx) {
				if (!ctx) return { source: this.source };
				const source = this.resolve(ctx.doc, ctx);
				if (!source) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new ReferenceError(msg);
				}
				return ctx.anchors.get(source).res;
			}
			toString(ctx, _onComment, _onChompKeep) {
				const src = `*${this.source}`;
				if (ctx) {
					anchorIsValid(this.source);
					if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
						const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
						throw new Error(msg);
					}
					if (ctx.implicitKey) return `${src} `;
				}
				return src;
			}
		}
		function getAliasCount(doc, node, anchors) {
			if (isAlias(node)) {
				const source = node.resolve(doc);
				const anchor = anchors && source && anchors.get(source);
				return anchor ? anchor.count * anchor.aliasCount : 0;
			} else if (isCollection(node)) {
				let count = 0;
				for (const item of node.items) {
					const c = getAliasCount(doc, item, anchors);
					if (c > count) count = c;
				}
				return count;
			} else if (isPair(node)) {
				const kc = getAliasCount(doc, node.key, anchors);
				const vc = getAliasCount(doc, node.value, anchors);
				return Math.max(kc, vc);
			}
			return 1;
		}
		const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
		class Scalar extends NodeBase {
			constructor(value) {
				super(SCALAR);
				this.value = value;
			}
			toJSON(arg, ctx) {
				return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
			}
			toString() {
				return String(this.value);
			}
		}
		Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
		Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
		Scalar.PLAIN = "PLAIN";
		Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
		Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
		const defaultTagPrefix = "tag:yaml.org,2002:";
		function findTagObject(value, tagName, tags) {
			if (tagName) {
				const match = tags.filter((t) => t.tag === tagName);
				const tagObj = match.find((t) => !t.format) ?? match[0];
				if (!tagObj) throw new Error(`Tag ${tagName} not found`);
				return tagObj;
			}
			return tags.find((t) => t.identify?.(value) && !t.format);
		}
		function createNode(value, tagName, ctx) {
			if (identity_isDocument(value)) value = value.contents;
			if (isNode(value)) return value;
			if (isPair(value)) {
				const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
				map.items.push(value);
				return map;
			}
			if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
			const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
			let ref = void 0;
			if (aliasDuplicateObjects && value && typeof value === "object") {
				ref = sourceObjects.get(value);
				if (ref) {
					ref.anchor ?? (ref.anchor = onAnchor(value));
					return new Alias(ref.anchor);
				} else {
					ref = {
						anchor: null,
						node: null
					};
					sourceObjects.set(value, ref);
				}
			}
			if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
			let tagObj = findTagObject(value, tagName, schema.tags);
			if (!tagObj) {
				if (value && typeof value.toJSON === "function") value = value.toJSON();
				if (!value || typeof value !== "object") {
					const node = new Scalar(value);
					if (ref) ref.node = node;
					return node;
				}
				tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
			}
			if (onTagObj) {
				onTagObj(tagObj);
				delete ctx.onTagObj;
			}
			const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
			if (tagName) node.tag = tagName;
			else if (!tagObj.default) node.tag = tagObj.tag;
			if (ref) ref.node = node;
			return node;
		}
		function collectionFromPath(schema, path, value) {
			let v = value;
			for (let i = path.length - 1; i >= 0; --i) {
				const k = path[i];
				if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
					const a = [];
					a[k] = v;
					v = a;
				} else v = /* @__PURE__ */ new Map([[k, v]]);
			}
			return createNode(v, void 0, {
				aliasDuplicateObjects: false,
				keepUndefined: false,
				onAnchor: () => {
					throw new Error("This should not happen, please report a bug.");
				},
				schema,
				sourceObjects: /* @__PURE__ */ new Map()
			});
		}
		const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
		class Collection extends NodeBase {
			constructor(type, schema) {
				super(type);
				Object.defineProperty(this, "schema", {
					value: schema,
					configurable: true,
					enumerable: false,
					writable: true
				});
			}
			/**
			* Create a copy of this collection.
			*
			* @param schema - If defined, overwrites the original's schema
			*/
			clone(schema) {
				const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
				if (schema) copy.schema = schema;
				copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
				if (this.range) copy.range = this.range.slice();
				return copy;
			}
			/**
			* Adds a value to the collection. For `!!map` and `!!omap` the value must
			* be a Pair instance or a `{ key, value }` object, which may not have a key
			* that already exists in the map.
			*/
			addIn(path, value) {
				if (isEmptyPath(path)) this.add(value);
				else {
					const [key, ...rest] = path;
					const node = this.get(key, true);
					if (isCollection(node)) node.addIn(rest, value);
					else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
					else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
				}
			}
			/**
			* Removes a value from the collection.
			* @returns `true` if the item was found and removed.
			*/
			deleteIn(path) {
				const [key, ...rest] = path;
				if (rest.length === 0) return this.delete(key);
				const node = this.get(key, true);
				if (isCollection(node)) return node.deleteIn(rest);
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
			/**
			* Returns item at `key`, or `undefined` if not found. By default unwraps
			* scalar values from their surrounding node; to disable set `keepScalar` to
			* `true` (collections are always returned intact).
			*/
			getIn(path, keepScalar) {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
				else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
			}
			hasAllNullValues(allowScalar) {
				return this.items.every((node) => {
					if (!isPair(node)) return false;
					const n = node.value;
					return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
				});
			}
			/**
			* Checks if the collection includes a value with the key `key`.
			*/
			hasIn(path) {
				const [key, ...rest] = path;
				if (rest.length === 0) return this.has(key);
				const node = this.get(key, true);
				return isCollection(node) ? node.hasIn(rest) : false;
			}
			/**
			* Sets a value in this collection. For `!!set`, `value` needs to be a
			* boolean to add/remove the item from the set.
			*/
			setIn(path, value) {
				const [key, ...rest] = path;
				if (rest.length === 0) this.set(key, value);
				else {
					const node = this.get(key, true);
					if (isCollection(node)) node.setIn(rest, value);
					else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
					else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
				}
			}
		}
		/**
		* Stringifies a comment.
		*
		* Empty comment lines are left empty,
		* lines consisting of a single space are replaced by `#`,
		* and all other lines are prefixed with a `#`.
		*/
		const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
		function indentComment(comment, indent) {
			if (/^\n+$/.test(comment)) return comment.substring(1);
			return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
		}
		const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
		const FOLD_FLOW = "flow";
		const FOLD_BLOCK = "block";
		const FOLD_QUOTED = "quoted";
		/**
		* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
		* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
		* terminated with `\n` and started with `indent`.
		*/
		function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
			if (!lineWidth || lineWidth < 0) return text;
			if (lineWidth < minContentWidth) minContentWidth = 0;
			const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
			if (text.length <= endStep) return text;
			const folds = [];
			const escapedFolds = {};
			let end = lineWidth - indent.length;
			if (typeof indentAtStart === "number") {
				if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
				else end = lineWidth - indentAtStart;
			}
			let split = void 0;
			let prev = void 0;
			let overflow = false;
			let i = -1;
			let escStart = -1;
			let escEnd = -1;
			if (mode === FOLD_BLOCK) {
				i = consumeMoreIndentedLines(text, i, indent.length);
				if (i !== -1) end = i + endStep;
			}
			for (let ch; ch = text[i += 1];) {
				if (mode === FOLD_QUOTED && ch === "\\") {
					escStart = i;
					switch (text[i + 1]) {
						case "x":
							i += 3;
							break;
						case "u":
							i += 5;
							break;
						case "U":
							i += 9;
							break;
						default: i += 1;
					}
					escEnd = i;
				}
				if (ch === "\n") {
					if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
					end = i + indent.length + endStep;
					split = void 0;
				} else {
					if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
						const next = text[i + 1];
						if (next && next !== " " && next !== "\n" && next !== "	") split = i;
					}
					if (i >= end) {
						if (split) {
							folds.push(split);
							end = split + endStep;
							split = void 0;
						} else if (mode === FOLD_QUOTED) {
							while (prev === " " || prev === "	") {
								prev = ch;
								ch = text[i += 1];
								overflow = true;
							}
							const j = i > escEnd + 1 ? i - 2 : escStart - 1;
							if (escapedFolds[j]) return text;
							folds.push(j);
							escapedFolds[j] = true;
							end = j + endStep;
							split = void 0;
						} else overflow = true;
					}
				}
				prev = ch;
			}
			if (overflow && onOverflow) onOverflow();
			if (folds.length === 0) return text;
			if (onFold) onFold();
			let res = text.slice(0, folds[0]);
			for (let i = 0; i < folds.length; ++i) {
				const fold = folds[i];
				const end = folds[i + 1] || text.length;
				if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
				else {
					if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
					res += `\n${indent}${text.slice(fold + 1, end)}`;
				}
			}
			return res;
		}
		/**
		* Presumes `i + 1` is at the start of a line
		* @returns index of last newline in more-indented block
		*/
		function consumeMoreIndentedLines(text, i, indent) {
			let end = i;
			let start = i + 1;
			let ch = text[start];
			while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
			else {
				do
					ch = text[++i];
				while (ch && ch !== "\n");
				end = i;
				start = i + 1;
				ch = text[start];
			}
			return end;
		}
		const getFoldOptions = (ctx, isBlock) => ({
			indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
			lineWidth: ctx.options.lineWidth,
			minContentWidth: ctx.options.minContentWidth
		});
		const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
		function lineLengthOverLimit(str, lineWidth, indentLength) {
			if (!lineWidth || lineWidth < 0) return false;
			const limit = lineWidth - indentLength;
			const strLen = str.length;
			if (strLen <= limit) return false;
			for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
				if (i - start > limit) return true;
				start = i + 1;
				if (strLen - start <= limit) return false;
			}
			return true;
		}
		function doubleQuotedString(value, ctx) {
			const json = JSON.stringify(value);
			if (ctx.options.doubleQuotedAsJSON) return json;
			const { implicitKey } = ctx;
			const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
			const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
			let str = "";
			let start = 0;
			for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
				if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
					str += json.slice(start, i) + "\\ ";
					i += 1;
					start = i;
					ch = "\\";
				}
				if (ch === "\\") switch (json[i + 1]) {
					case "u":
						{
							str += json.slice(start, i);
							const code = json.substr(i + 2, 4);
							switch (code) {
								case "0000":
									str += "\\0";
									break;
								case "0007":
									str += "\\a";
									break;
								case "000b":
									str += "\\v";
									break;
								case "001b":
									str += "\\e";
									break;
								case "0085":
									str += "\\N";
									break;
								case "00a0":
									str += "\\_";
									break;
								case "2028":
									str += "\\L";
									break;
								case "2029":
									str += "\\P";
									break;
								default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
								else str += json.substr(i, 6);
							}
							i += 5;
							start = i + 1;
						}
						break;
					case "n":
						if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
						else {
							str += json.slice(start, i) + "\n\n";
							while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
								str += "\n";
								i += 2;
							}
							str += indent;
							if (json[i + 2] === " ") str += "\\";
							i += 1;
							start = i + 1;
						}
						break;
					default: i += 1;
				}
			}
			str = start ? str + json.slice(start) : json;
			return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
		}
		function singleQuotedString(value, ctx) {
			if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
			const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
			const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
			return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
		}
		function quotedString(value, ctx) {
			const { singleQuote } = ctx.options;
			let qs;
			if (singleQuote === false) qs = doubleQuotedString;
			else {
				const hasDouble = value.includes("\"");
				const hasSingle = value.includes("'");
				if (hasDouble && !hasSingle) qs = singleQuotedString;
				else if (hasSingle && !hasDouble) qs = doubleQuotedString;
				else qs = singleQuote ? singleQuotedString : doubleQuotedString;
			}
			return qs(value, ctx);
		}
		let blockEndNewlines;
		try {
			blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
		} catch {
			blockEndNewlines = /\n+(?!\n|$)/g;
		}
		function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
			const { blockQuote, commentString, lineWidth } = ctx.options;
			if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
			const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
			const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
			if (!value) return literal ? "|\n" : ">\n";
			let chomp;
			let endStart;
			for (endStart = value.length; endStart > 0; --endStart) {
				const ch = value[endStart - 1];
				if (ch !== "\n" && ch !== "	" && ch !== " ") break;
			}
			let end = value.substring(endStart);
			const endNlPos = end.indexOf("\n");
			if (endNlPos === -1) chomp = "-";
			else if (value === end || endNlPos !== end.length - 1) {
				chomp = "+";
				if (onChompKeep) onChompKeep();
			} else chomp = "";
			if (end) {
				value = value.slice(0, -end.length);
				if (end[end.length - 1] === "\n") end = end.slice(0, -1);
				end = end.replace(blockEndNewlines, `$&${indent}`);
			}
			let startWithSpace = false;
			let startEnd;
			let startNlPos = -1;
			for (startEnd = 0; startEnd < value.length; ++startEnd) {
				const ch = value[startEnd];
				if (ch === " ") startWithSpace = true;
				else if (ch === "\n") startNlPos = startEnd;
				else break;
			}
			let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
			if (start) {
				value = value.substring(start.length);
				start = start.replace(/\n+/g, `$&${indent}`);
			}
			let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
			if (comment) {
				header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
				if (onComment) onComment();
			}
			if (!literal) {
				const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
				let literalFallback = false;
				const foldOptions = getFoldOptions(ctx, true);
				if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
					literalFallback = true;
				};
				const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
				if (!literalFallback) return `>${header}\n${indent}${body}`;
			}
			value = value.replace(/\n+/g, `$&${indent}`);
			return `|${header}\n${indent}${start}${value}${end}`;
		}
		function plainString(item, ctx, onComment, onChompKeep) {
			const { type, value } = item;
			const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
			if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
			if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
			if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
			if (containsDocumentMarker(value)) {
				if (indent === "") {
					ctx.forceBlockIndent = true;
					return blockString(item, ctx, onComment, onChompKeep);
				} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
			}
			const str = value.replace(/\n+/g, `$&\n${indent}`);
			if (actualString) {
				const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
				const { compat, tags } = ctx.doc.schema;
				if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
			}
			return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
		}
		function stringifyString_stringifyString(item, ctx, onComment, onChompKeep) {
			const { implicitKey, inFlow } = ctx;
			const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
			let { type } = item;
			if (type !== Scalar.QUOTE_DOUBLE) {
				if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
			}
			const _stringify = (_type) => {
				switch (_type) {
					case Scalar.BLOCK_FOLDED:
					case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
					case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
					case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
					case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
					default: return null;
				}
			};
			let res = _stringify(type);
			if (res === null) {
				const { defaultKeyType, defaultStringType } = ctx.options;
				const t = implicitKey && defaultKeyType || defaultStringType;
				res = _stringify(t);
				if (res === null) throw new Error(`Unsupported default string type ${t}`);
			}
			return res;
		}
		function createStringifyContext(doc, options) {
			const opt = Object.assign({
				blockQuote: true,
				commentString: stringifyComment,
				defaultKeyType: null,
				defaultStringType: "PLAIN",
				directives: null,
				doubleQuotedAsJSON: false,
				doubleQuotedMinMultiLineLength: 40,
				falseStr: "false",
				flowCollectionPadding: true,
				indentSeq: true,
				lineWidth: 80,
				minContentWidth: 20,
				nullStr: "null",
				simpleKeys: false,
				singleQuote: null,
				trailingComma: false,
				trueStr: "true",
				verifyAliasOrder: true
			}, doc.schema.toStringOptions, options);
			let inFlow;
			switch (opt.collectionStyle) {
				case "block":
					inFlow = false;
					break;
				case "flow":
					inFlow = true;
					break;
				default: inFlow = null;
			}
			return {
				anchors: /* @__PURE__ */ new Set(),
				doc,
				flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
				indent: "",
				indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
				inFlow,
				options: opt
			};
		}
		function getTagObject(tags, item) {
			if (item.tag) {
				const match = tags.filter((t) => t.tag === item.tag);
				if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
			}
			let tagObj = void 0;
			let obj;
			if (isScalar(item)) {
				obj = item.value;
				let match = tags.filter((t) => t.identify?.(obj));
				if (match.length > 1) {
					const testMatch = match.filter((t) => t.test);
					if (testMatch.length > 0) match = testMatch;
				}
				tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
			} else {
				obj = item;
				tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
			}
			if (!tagObj) {
				const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
				throw new Error(`Tag not resolved for ${name} value`);
			}
			return tagObj;
		}
		function stringifyProps(node, tagObj, { anchors, doc }) {
			if (!doc.directives) return "";
			const props = [];
			const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
			if (anchor && anchorIsValid(anchor)) {
				anchors.add(anchor);
				props.push(`&${anchor}`);
			}
			const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
			if (tag) props.push(doc.directives.tagString(tag));
			return props.join(" ");
		}
		function stringify(item, ctx, onComment, onChompKeep) {
			if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
			if (isAlias(item)) {
				if (ctx.doc.directives) return item.toString(ctx);
				if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
				else {
					if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
					else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
					item = item.resolve(ctx.doc);
				}
			}
			let tagObj = void 0;
			const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
			tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
			const props = stringifyProps(node, tagObj, ctx);
			if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
			const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString_stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
			if (!props) return str;
			return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
		}
		function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
			const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
			let keyComment = isNode(key) && key.comment || null;
			if (simpleKeys) {
				if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
				if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
			}
			let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
			ctx = Object.assign({}, ctx, {
				allNullValues: false,
				implicitKey: !explicitKey && (simpleKeys || !allNullValues),
				indent: indent + indentStep
			});
			let keyCommentDone = false;
			let chompKeep = false;
			let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
			if (!explicitKey && !ctx.inFlow && str.length > 1024) {
				if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
				explicitKey = true;
			}
			if (ctx.inFlow) {
				if (allNullValues || value == null) {
					if (keyCommentDone && onComment) onComment();
					return str === "" ? "?" : explicitKey ? `? ${str}` : str;
				}
			} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
				str = `? ${str}`;
				if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
				else if (chompKeep && onChompKeep) onChompKeep();
				return str;
			}
			if (keyCommentDone) keyComment = null;
			if (explicitKey) {
				if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
				str = `? ${str}\n${indent}:`;
			} else {
				str = `${str}:`;
				if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
			}
			let vsb, vcb, valueComment;
			if (isNode(value)) {
				vsb = !!value.spaceBefore;
				vcb = value.commentBefore;
				valueComment = value.comment;
			} else {
				vsb = false;
				vcb = null;
				valueComment = null;
				if (value && typeof value === "object") value = doc.createNode(value);
			}
			ctx.implicitKey = false;
			if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
			chompKeep = false;
			if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
			let valueCommentDone = false;
			const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
			let ws = " ";
			if (keyComment || vsb || vcb) {
				ws = vsb ? "\n" : "";
				if (vcb) {
					const cs = commentString(vcb);
					ws += `\n${indentComment(cs, ctx.indent)}`;
				}
				if (valueStr === "" && !ctx.inFlow) {
					if (ws === "\n" && valueComment) ws = "\n\n";
				} else ws += `\n${ctx.indent}`;
			} else if (!explicitKey && isCollection(value)) {
				const vs0 = valueStr[0];
				const nl0 = valueStr.indexOf("\n");
				const hasNewline = nl0 !== -1;
				const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
				if (hasNewline || !flow) {
					let hasPropsLine = false;
					if (hasNewline && (vs0 === "&" || vs0 === "!")) {
						let sp0 = valueStr.indexOf(" ");
						if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
						if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
					}
					if (!hasPropsLine) ws = `\n${ctx.indent}`;
				}
			} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
			str += ws + valueStr;
			if (ctx.inFlow) {
				if (valueCommentDone && onComment) onComment();
			} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		function log_warn(logLevel, warning) {
			if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
		}
		const MERGE_KEY = "<<";
		const merge = {
			identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
			default: "key",
			tag: "tag:yaml.org,2002:merge",
			test: /^<<$/,
			resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
			stringify: () => MERGE_KEY
		};
		const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
		function addMergeToJSMap(ctx, map, value) {
			const source = resolveAliasValue(ctx, value);
			if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
			else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
			else mergeValue(ctx, map, source);
		}
		function mergeValue(ctx, map, value) {
			const source = resolveAliasValue(ctx, value);
			if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
			const srcMap = source.toJSON(null, ctx, Map);
			for (const [key, value] of srcMap) if (map instanceof Map) {
				if (!map.has(key)) map.set(key, value);
			} else if (map instanceof Set) map.add(key);
			else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
				value,
				writable: true,
				enumerable: true,
				configurable: true
			});
			return map;
		}
		function resolveAliasValue(ctx, value) {
			return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
		}
		function addPairToJSMap(ctx, map, { key, value }) {
			if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
			else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
			else {
				const jsKey = toJS(key, "", ctx);
				if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
				else if (map instanceof Set) map.add(jsKey);
				else {
					const stringKey = stringifyKey(key, jsKey, ctx);
					const jsValue = toJS(value, stringKey, ctx);
					if (stringKey in map) Object.defineProperty(map, stringKey, {
						value: jsValue,
						writable: true,
						enumerable: true,
						configurable: true
					});
					else map[stringKey] = jsValue;
				}
			}
			return map;
		}
		function stringifyKey(key, jsKey, ctx) {
			if (jsKey === null) return "";
			if (typeof jsKey !== "object") return String(jsKey);
			if (isNode(key) && ctx?.doc) {
				const strCtx = createStringifyContext(ctx.doc, {});
				strCtx.anchors = /* @__PURE__ */ new Set();
				for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
				strCtx.inFlow = true;
				strCtx.inStringifyKey = true;
				const strKey = key.toString(strCtx);
				if (!ctx.mapKeyWarned) {
					let jsonStr = JSON.stringify(strKey);
					if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
					log_warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
					ctx.mapKeyWarned = true;
				}
				return strKey;
			}
			return JSON.stringify(jsKey);
		}
		function createPair(key, value, ctx) {
			const k = createNode(key, void 0, ctx);
			const v = createNode(value, void 0, ctx);
			return new Pair(k, v);
		}
		class Pair {
			constructor(key, value = null) {
				Object.defineProperty(this, NODE_TYPE, { value: PAIR });
				this.key = key;
				this.value = value;
			}
			clone(schema) {
				let { key, value } = this;
				if (isNode(key)) key = key.clone(schema);
				if (isNode(value)) value = value.clone(schema);
				return new Pair(key, value);
			}
			toJSON(_, ctx) {
				return addPairToJSMap(ctx, ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
			}
			toString(ctx, onComment, onChompKeep) {
				return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
			}
		}
		function stringifyCollection(collection, ctx, options) {
			return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
		}
		function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
			const { indent, options: { commentString } } = ctx;
			const itemCtx = Object.assign({}, ctx, {
				indent: itemIndent,
				type: null
			});
			let chompKeep = false;
			const lines = [];
			for (let i = 0; i < items.length; ++i) {
				const item = items[i];
				let comment = null;
				if (isNode(item)) {
					if (!chompKeep && item.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
					if (item.comment) comment = item.comment;
				} else if (isPair(item)) {
					const ik = isNode(item.key) ? item.key : null;
					if (ik) {
						if (!chompKeep && ik.spaceBefore) lines.push("");
						addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
					}
				}
				chompKeep = false;
				let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
				if (comment) str += lineComment(str, itemIndent, commentString(comment));
				if (chompKeep && comment) chompKeep = false;
				lines.push(blockItemPrefix + str);
			}
			let str;
			if (lines.length === 0) str = flowChars.start + flowChars.end;
			else {
				str = lines[0];
				for (let i = 1; i < lines.length; ++i) {
					const line = lines[i];
					str += line ? `\n${indent}${line}` : "\n";
				}
			}
			if (comment) {
				str += "\n" + indentComment(commentString(comment), indent);
				if (onComment) onComment();
			} else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
			const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
			itemIndent += indentStep;
			const itemCtx = Object.assign({}, ctx, {
				indent: itemIndent,
				inFlow: true,
				type: null
			});
			let reqNewline = false;
			let linesAtValue = 0;
			const lines = [];
			for (let i = 0; i < items.length; ++i) {
				const item = items[i];
				let comment = null;
				if (isNode(item)) {
					if (item.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, item.commentBefore, false);
					if (item.comment) comment = item.comment;
				} else if (isPair(item)) {
					const ik = isNode(item.key) ? item.key : null;
					if (ik) {
						if (ik.spaceBefore) lines.push("");
						addCommentBefore(ctx, lines, ik.commentBefore, false);
						if (ik.comment) reqNewline = true;
					}
					const iv = isNode(item.value) ? item.value : null;
					if (iv) {
						if (iv.comment) comment = iv.comment;
						if (iv.commentBefore) reqNewline = true;
					} else if (item.value == null && ik?.comment) comment = ik.comment;
				}
				if (comment) reqNewline = true;
				let str = stringify(item, itemCtx, () => comment = null);
				reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
				if (i < items.length - 1) str += ",";
				else if (ctx.options.trailingComma) {
					if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
					if (reqNewline) str += ",";
				}
				if (comment) str += lineComment(str, itemIndent, commentString(comment));
				lines.push(str);
				linesAtValue = lines.length;
			}
			const { start, end } = flowChars;
			if (lines.length === 0) return start + end;
			else {
				if (!reqNewline) {
					const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
					reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
				}
				if (reqNewline) {
					let str = start;
					for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
					return `${str}\n${indent}${end}`;
				} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
			}
		}
		function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
			if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
			if (comment) {
				const ic = indentComment(commentString(comment), indent);
				lines.push(ic.trimStart());
			}
		}
		function findPair(items, key) {
			const k = isScalar(key) ? key.value : key;
			for (const it of items) if (isPair(it)) {
				if (it.key === key || it.key === k) return it;
				if (isScalar(it.key) && it.key.value === k) return it;
			}
		}
		class YAMLMap extends Collection {
			static get tagName() {
				return "tag:yaml.org,2002:map";
			}
			constructor(schema) {
				super(MAP, schema);
				this.items = [];
			}
			/**
			* A generic collection parsing method that can be extended
			* to other node classes that inherit from YAMLMap
			*/
			static from(schema, obj, ctx) {
				const { keepUndefined, replacer } = ctx;
				const map = new this(schema);
				const add = (key, value) => {
					if (typeof replacer === "function") value = replacer.call(obj, key, value);
					else if (Array.isArray(replacer) && !replacer.includes(key)) return;
					if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
				};
				if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
				else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
				if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
				return map;
			}
			/**
			* Adds a value to the collection.
			*
			* @param overwrite - If not set `true`, using a key that is already in the
			*   collection will throw. Otherwise, overwrites the previous value.
			*/
			add(pair, overwrite) {
				let _pair;
				if (isPair(pair)) _pair = pair;
				else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
				else _pair = new Pair(pair.key, pair.value);
				const prev = findPair(this.items, _pair.key);
				const sortEntries = this.schema?.sortMapEntries;
				if (prev) {
					if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
					if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
					else prev.value = _pair.value;
				} else if (sortEntries) {
					const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
					if (i === -1) this.items.push(_pair);
					else this.items.splice(i, 0, _pair);
				} else this.items.push(_pair);
			}
			delete(key) {
				const it = findPair(this.items, key);
				if (!it) return false;
				return this.items.splice(this.items.indexOf(it), 1).length > 0;
			}
			get(key, keepScalar) {
				const node = findPair(this.items, key)?.value;
				return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
			}
			has(key) {
				return !!findPair(this.items, key);
			}
			set(key, value) {
				this.add(new Pair(key, value), true);
			}
			/**
			* @param ctx - Conversion context, originally set in Document#toJS()
			* @param {Class} Type - If set, forces the returned collection type
			* @returns Instance of Type, Map, or Object
			*/
			toJSON(_, ctx, Type) {
				const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
				if (ctx?.onCreate) ctx.onCreate(map);
				for (const item of this.items) addPairToJSMap(ctx, map, item);
				return map;
			}
			toString(ctx, onComment, onChompKeep) {
				if (!ctx) return JSON.stringify(this);
				for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
				if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
				return stringifyCollection(this, ctx, {
					blockItemPrefix: "",
					flowChars: {
						start: "{",
						end: "}"
					},
					itemIndent: ctx.indent || "",
					onChompKeep,
					onComment
				});
			}
		}
		const map = {
			collection: "map",
			default: true,
			nodeClass: YAMLMap,
			tag: "tag:yaml.org,2002:map",
			resolve(map, onError) {
				if (!isMap(map)) onError("Expected a mapping for this tag");
				return map;
			},
			createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
		};
		class YAMLSeq extends Collection {
			static get tagName() {
				return "tag:yaml.org,2002:seq";
			}
			constructor(schema) {
				super(SEQ, schema);
				this.items = [];
			}
			add(value) {
				this.items.push(value);
			}
			/**
			* Removes a value from the collection.
			*
			* `key` must contain a representation of an integer for this to succeed.
			* It may be wrapped in a `Scalar`.
			*
			* @returns `true` if the item was found and removed.
			*/
			delete(key) {
				const idx = asItemIndex(key);
				if (typeof idx !== "number") return false;
				return this.items.splice(idx, 1).length > 0;
			}
			get(key, keepScalar) {
				const idx = asItemIndex(key);
				if (typeof idx !== "number") return void 0;
				const it = this.items[idx];
				return !keepScalar && isScalar(it) ? it.value : it;
			}
			/**
			* Checks if the collection includes a value with the key `key`.
			*
			* `key` must contain a representation of an integer for this to succeed.
			* It may be wrapped in a `Scalar`.
			*/
			has(key) {
				const idx = asItemIndex(key);
				return typeof idx === "number" && idx < this.items.length;
			}
			/**
			* Sets a value in this collection. For `!!set`, `value` needs to be a
			* boolean to add/remove the item from the set.
			*
			* If `key` does not contain a representation of an integer, this will throw.
			* It may be wrapped in a `Scalar`.
			*/
			set(key, value) {
				const idx = asItemIndex(key);
				if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
				const prev = this.items[idx];
				if (isScalar(prev) && isScalarValue(value)) prev.value = value;
				else this.items[idx] = value;
			}
			toJSON(_, ctx) {
				const seq = [];
				if (ctx?.onCreate) ctx.onCreate(seq);
				let i = 0;
				for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
				return seq;
			}
			toString(ctx, onComment, onChompKeep) {
				if (!ctx) return JSON.stringify(this);
				return stringifyCollection(this, ctx, {
					blockItemPrefix: "- ",
					flowChars: {
						start: "[",
						end: "]"
					},
					itemIndent: (ctx.indent || "") + "  ",
					onChompKeep,
					onComment
				});
			}
			static from(schema, obj, ctx) {
				const { replacer } = ctx;
				const seq = new this(schema);
				if (obj && Symbol.iterator in Object(obj)) {
					let i = 0;
					for (let it of obj) {
						if (typeof replacer === "function") {
							const key = obj instanceof Set ? it : String(i++);
							it = replacer.call(obj, key, it);
						}
						seq.items.push(createNode(it, void 0, ctx));
					}
				}
				return seq;
			}
		}
		function asItemIndex(key) {
			let idx = isScalar(key) ? key.value : key;
			if (idx && typeof idx === "string") idx = Number(idx);
			return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
		}
		const seq = {
			collection: "seq",
			default: true,
			nodeClass: YAMLSeq,
			tag: "tag:yaml.org,2002:seq",
			resolve(seq, onError) {
				if (!isSeq(seq)) onError("Expected a sequence for this tag");
				return seq;
			},
			createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
		};
		const string = {
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify(item, ctx, onComment, onChompKeep) {
				ctx = Object.assign({ actualString: true }, ctx);
				return stringifyString_stringifyString(item, ctx, onComment, onChompKeep);
			}
		};
		const nullTag = {
			identify: (value) => value == null,
			createNode: () => new Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^(?:~|[Nn]ull|NULL)?$/,
			resolve: () => new Scalar(null),
			stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
		};
		const boolTag = {
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
			resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
			stringify({ source, value }, ctx) {
				if (source && boolTag.test.test(source)) {
					if (value === (source[0] === "t" || source[0] === "T")) return source;
				}
				return value ? ctx.options.trueStr : ctx.options.falseStr;
			}
		};
		function stringifyNumber({ format, minFractionDigits, tag, value }) {
			if (typeof value === "bigint") return String(value);
			const num = typeof value === "number" ? value : Number(value);
			if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
			let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
			if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
				let i = n.indexOf(".");
				if (i < 0) {
					i = n.length;
					n += ".";
				}
				let d = minFractionDigits - (n.length - i - 1);
				while (d-- > 0) n += "0";
			}
			return n;
		}
		const floatNaN = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
			resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
			stringify: stringifyNumber
		};
		const floatExp = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			format: "EXP",
			test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
			resolve: (str) => parseFloat(str),
			stringify(node) {
				const num = Number(node.value);
				return isFinite(num) ? num.toExponential() : stringifyNumber(node);
			}
		};
		const float_float = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
			resolve(str) {
				const node = new Scalar(parseFloat(str));
				const dot = str.indexOf(".");
				if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
				return node;
			},
			stringify: stringifyNumber
		};
		const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
		const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
		function intStringify(node, radix, prefix) {
			const { value } = node;
			if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
			return stringifyNumber(node);
		}
		const intOct = {
			identify: (value) => intIdentify(value) && value >= 0,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "OCT",
			test: /^0o[0-7]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
			stringify: (node) => intStringify(node, 8, "0o")
		};
		const int_int = {
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^[-+]?[0-9]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
			stringify: stringifyNumber
		};
		const intHex = {
			identify: (value) => intIdentify(value) && value >= 0,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "HEX",
			test: /^0x[0-9a-fA-F]+$/,
			resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
			stringify: (node) => intStringify(node, 16, "0x")
		};
		const schema = [
			map,
			seq,
			string,
			nullTag,
			boolTag,
			intOct,
			int_int,
			intHex,
			floatNaN,
			floatExp,
			float_float
		];
		function schema_intIdentify(value) {
			return typeof value === "bigint" || Number.isInteger(value);
		}
		const stringifyJSON = ({ value }) => JSON.stringify(value);
		const jsonScalars = [
			{
				identify: (value) => typeof value === "string",
				default: true,
				tag: "tag:yaml.org,2002:str",
				resolve: (str) => str,
				stringify: stringifyJSON
			},
			{
				identify: (value) => value == null,
				createNode: () => new Scalar(null),
				default: true,
				tag: "tag:yaml.org,2002:null",
				test: /^null$/,
				resolve: () => null,
				stringify: stringifyJSON
			},
			{
				identify: (value) => typeof value === "boolean",
				default: true,
				tag: "tag:yaml.org,2002:bool",
				test: /^true$|^false$/,
				resolve: (str) => str === "true",
				stringify: stringifyJSON
			},
			{
				identify: schema_intIdentify,
				default: true,
				tag: "tag:yaml.org,2002:int",
				test: /^-?(?:0|[1-9][0-9]*)$/,
				resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
				stringify: ({ value }) => schema_intIdentify(value) ? value.toString() : JSON.stringify(value)
			},
			{
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
				resolve: (str) => parseFloat(str),
				stringify: stringifyJSON
			}
		];
		const schema_schema = [map, seq].concat(jsonScalars, {
			default: true,
			tag: "",
			test: /^/,
			resolve(str, onError) {
				onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
				return str;
			}
		});
		const binary = {
			identify: (value) => value instanceof Uint8Array,
			default: false,
			tag: "tag:yaml.org,2002:binary",
			/**
			* Returns a Buffer in node and an Uint8Array in browsers
			*
			* To use the resulting buffer as an image, you'll want to do something like:
			*
			*   const blob = new Blob([buffer], { type: 'image/jpeg' })
			*   document.querySelector('#photo').src = URL.createObjectURL(blob)
			*/
			resolve(src, onError) {
				if (typeof atob === "function") {
					const str = atob(src.replace(/[\n\r]/g, ""));
					const buffer = new Uint8Array(str.length);
					for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
					return buffer;
				} else {
					onError("This environment does not support reading binary tags; either Buffer or atob is required");
					return src;
				}
			},
			stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
				if (!value) return "";
				const buf = value;
				let str;
				if (typeof btoa === "function") {
					let s = "";
					for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
					str = btoa(s);
				} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
				type ?? (type = Scalar.BLOCK_LITERAL);
				if (type !== Scalar.QUOTE_DOUBLE) {
					const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
					const n = Math.ceil(str.length / lineWidth);
					const lines = new Array(n);
					for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
					str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
				}
				return stringifyString_stringifyString({
					comment,
					type,
					value: str
				}, ctx, onComment, onChompKeep);
			}
		};
		function resolvePairs(seq, onError) {
			if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
				let item = seq.items[i];
				if (isPair(item)) continue;
				else if (isMap(item)) {
					if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
					const pair = item.items[0] || new Pair(new Scalar(null));
					if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
					if (item.comment) {
						const cn = pair.value ?? pair.key;
						cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
					}
					item = pair;
				}
				seq.items[i] = isPair(item) ? item : new Pair(item);
			}
			else onError("Expected a sequence for this tag");
			return seq;
		}
		function createPairs(schema, iterable, ctx) {
			const { replacer } = ctx;
			const pairs = new YAMLSeq(schema);
			pairs.tag = "tag:yaml.org,2002:pairs";
			let i = 0;
			if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
				if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
				let key, value;
				if (Array.isArray(it)) {
					if (it.length === 2) {
						key = it[0];
						value = it[1];
					} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
				} else if (it && it instanceof Object) {
					const keys = Object.keys(it);
					if (keys.length === 1) {
						key = keys[0];
						value = it[key];
					} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
				} else key = it;
				pairs.items.push(createPair(key, value, ctx));
			}
			return pairs;
		}
		const pairs = {
			collection: "seq",
			default: false,
			tag: "tag:yaml.org,2002:pairs",
			resolve: resolvePairs,
			createNode: createPairs
		};
		class YAMLOMap extends YAMLSeq {
			constructor() {
				super();
				this.add = YAMLMap.prototype.add.bind(this);
				this.delete = YAMLMap.prototype.delete.bind(this);
				this.get = YAMLMap.prototype.get.bind(this);
				this.has = YAMLMap.prototype.has.bind(this);
				this.set = YAMLMap.prototype.set.bind(this);
				this.tag = YAMLOMap.tag;
			}
			/**
			* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
			* but TypeScript won't allow widening the signature of a child method.
			*/
			toJSON(_, ctx) {
				if (!ctx) return super.toJSON(_);
				const map = /* @__PURE__ */ new Map();
				if (ctx?.onCreate) ctx.onCreate(map);
				for (const pair of this.items) {
					let key, value;
					if (isPair(pair)) {
						key = toJS(pair.key, "", ctx);
						value = toJS(pair.value, key, ctx);
					} else key = toJS(pair, "", ctx);
					if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
					map.set(key, value);
				}
				return map;
			}
			static from(schema, iterable, ctx) {
				const pairs = createPairs(schema, iterable, ctx);
				const omap = new this();
				omap.items = pairs.items;
				return omap;
			}
		}
		YAMLOMap.tag = "tag:yaml.org,2002:omap";
		const omap = {
			collection: "seq",
			identify: (value) => value instanceof Map,
			nodeClass: YAMLOMap,
			default: false,
			tag: "tag:yaml.org,2002:omap",
			resolve(seq, onError) {
				const pairs = resolvePairs(seq, onError);
				const seenKeys = [];
				for (const { key } of pairs.items) if (isScalar(key)) {
					if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
					else seenKeys.push(key.value);
				}
				return Object.assign(new YAMLOMap(), pairs);
			},
			createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
		};
		function boolStringify({ value, source }, ctx) {
			if (source && (value ? trueTag : falseTag).test.test(source)) return source;
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
		const trueTag = {
			identify: (value) => value === true,
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
			resolve: () => new Scalar(true),
			stringify: boolStringify
		};
		const falseTag = {
			identify: (value) => value === false,
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
			resolve: () => new Scalar(false),
			stringify: boolStringify
		};
		const float_floatNaN = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
			resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
			stringify: stringifyNumber
		};
		const float_floatExp = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			format: "EXP",
			test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
			resolve: (str) => parseFloat(str.replace(/_/g, "")),
			stringify(node) {
				const num = Number(node.value);
				return isFinite(num) ? num.toExponential() : stringifyNumber(node);
			}
		};
		const yaml_1_1_float_float = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
			resolve(str) {
				const node = new Scalar(parseFloat(str.replace(/_/g, "")));
				const dot = str.indexOf(".");
				if (dot !== -1) {
					const f = str.substring(dot + 1).replace(/_/g, "");
					if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
				}
				return node;
			},
			stringify: stringifyNumber
		};
		const int_intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
		function int_intResolve(str, offset, radix, { intAsBigInt }) {
			const sign = str[0];
			if (sign === "-" || sign === "+") offset += 1;
			str = str.substring(offset).replace(/_/g, "");
			if (intAsBigInt) {
				switch (radix) {
					case 2:
						str = `0b${str}`;
						break;
					case 8:
						str = `0o${str}`;
						break;
					case 16: str = `0x${str}`;
				}
				const n = BigInt(str);
				return sign === "-" ? BigInt(-1) * n : n;
			}
			const n = parseInt(str, radix);
			return sign === "-" ? -1 * n : n;
		}
		function int_intStringify(node, radix, prefix) {
			const { value } = node;
			if (int_intIdentify(value)) {
				const str = value.toString(radix);
				return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
			}
			return stringifyNumber(node);
		}
		const intBin = {
			identify: int_intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "BIN",
			test: /^[-+]?0b[0-1_]+$/,
			resolve: (str, _onError, opt) => int_intResolve(str, 2, 2, opt),
			stringify: (node) => int_intStringify(node, 2, "0b")
		};
		const int_intOct = {
			identify: int_intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "OCT",
			test: /^[-+]?0[0-7_]+$/,
			resolve: (str, _onError, opt) => int_intResolve(str, 1, 8, opt),
			stringify: (node) => int_intStringify(node, 8, "0")
		};
		const yaml_1_1_int_int = {
			identify: int_intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^[-+]?[0-9][0-9_]*$/,
			resolve: (str, _onError, opt) => int_intResolve(str, 0, 10, opt),
			stringify: stringifyNumber
		};
		const int_intHex = {
			identify: int_intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "HEX",
			test: /^[-+]?0x[0-9a-fA-F_]+$/,
			resolve: (str, _onError, opt) => int_intResolve(str, 2, 16, opt),
			stringify: (node) => int_intStringify(node, 16, "0x")
		};
		class YAMLSet extends YAMLMap {
			constructor(schema) {
				super(schema);
				this.tag = YAMLSet.tag;
			}
			add(key) {
				let pair;
				if (isPair(key)) pair = key;
				else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
				else pair = new Pair(key, null);
				if (!findPair(this.items, pair.key)) this.items.push(pair);
			}
			/**
			* If `keepPair` is `true`, returns the Pair matching `key`.
			* Otherwise, returns the value of that Pair's key.
			*/
			get(key, keepPair) {
				const pair = findPair(this.items, key);
				return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
			}
			set(key, value) {
				if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
				const prev = findPair(this.items, key);
				if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
				else if (!prev && value) this.items.push(new Pair(key));
			}
			toJSON(_, ctx) {
				return super.toJSON(_, ctx, Set);
			}
			toString(ctx, onComment, onChompKeep) {
				if (!ctx) return JSON.stringify(this);
				if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
				else throw new Error("Set items must all have null values");
			}
			static from(schema, iterable, ctx) {
				const { replacer } = ctx;
				const set = new this(schema);
				if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
					if (typeof replacer === "function") value = replacer.call(iterable, value, value);
					set.items.push(createPair(value, null, ctx));
				}
				return set;
			}
		}
		YAMLSet.tag = "tag:yaml.org,2002:set";
		const set = {
			collection: "map",
			identify: (value) => value instanceof Set,
			nodeClass: YAMLSet,
			default: false,
			tag: "tag:yaml.org,2002:set",
			createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
			resolve(map, onError) {
				if (isMap(map)) {
					if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
					else onError("Set items must all have null values");
				} else onError("Expected a mapping for this tag");
				return map;
			}
		};
		/** Internal types handle bigint as number, because TS can't figure it out. */
		function parseSexagesimal(str, asBigInt) {
			const sign = str[0];
			const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
			const num = (n) => asBigInt ? BigInt(n) : Number(n);
			const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
			return sign === "-" ? num(-1) * res : res;
		}
		/**
		* hhhh:mm:ss.sss
		*
		* Internal types handle bigint as number, because TS can't figure it out.
		*/
		function stringifySexagesimal(node) {
			let { value } = node;
			let num = (n) => n;
			if (typeof value === "bigint") num = (n) => BigInt(n);
			else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
			let sign = "";
			if (value < 0) {
				sign = "-";
				value *= num(-1);
			}
			const _60 = num(60);
			const parts = [value % _60];
			if (value < 60) parts.unshift(0);
			else {
				value = (value - parts[0]) / _60;
				parts.unshift(value % _60);
				if (value >= 60) {
					value = (value - parts[0]) / _60;
					parts.unshift(value);
				}
			}
			return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
		}
		const intTime = {
			identify: (value) => typeof value === "bigint" || Number.isInteger(value),
			default: true,
			tag: "tag:yaml.org,2002:int",
			format: "TIME",
			test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
			resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
			stringify: stringifySexagesimal
		};
		const floatTime = {
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			format: "TIME",
			test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
			resolve: (str) => parseSexagesimal(str, false),
			stringify: stringifySexagesimal
		};
		const timestamp = {
			identify: (value) => value instanceof Date,
			default: true,
			tag: "tag:yaml.org,2002:timestamp",
			test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
			resolve(str) {
				const match = str.match(timestamp.test);
				if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
				const [, year, month, day, hour, minute, second] = match.map(Number);
				const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
				let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
				const tz = match[8];
				if (tz && tz !== "Z") {
					let d = parseSexagesimal(tz, false);
					if (Math.abs(d) < 30) d *= 60;
					date -= 6e4 * d;
				}
				return new Date(date);
			},
			stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
		};
		const yaml_1_1_schema_schema = [
			map,
			seq,
			string,
			nullTag,
			trueTag,
			falseTag,
			intBin,
			int_intOct,
			yaml_1_1_int_int,
			int_intHex,
			float_floatNaN,
			float_floatExp,
			yaml_1_1_float_float,
			binary,
			merge,
			omap,
			pairs,
			set,
			intTime,
			floatTime,
			timestamp
		];
		const tags_schemas = /* @__PURE__ */ new Map([
			["core", schema],
			["failsafe", [
				map,
				seq,
				string
			]],
			["json", schema_schema],
			["yaml11", yaml_1_1_schema_schema],
			["yaml-1.1", yaml_1_1_schema_schema]
		]);
		const tagsByName = {
			binary,
			bool: boolTag,
			float: float_float,
			floatExp,
			floatNaN,
			floatTime,
			int: int_int,
			intHex,
			intOct,
			intTime,
			map,
			merge,
			null: nullTag,
			omap,
			pairs,
			seq,
			set,
			timestamp
		};
		const coreKnownTags = {
			"tag:yaml.org,2002:binary": binary,
			"tag:yaml.org,2002:merge": merge,
			"tag:yaml.org,2002:omap": omap,
			"tag:yaml.org,2002:pairs": pairs,
			"tag:yaml.org,2002:set": set,
			"tag:yaml.org,2002:timestamp": timestamp
		};
		function getTags(customTags, schemaName, addMergeTag) {
			const schemaTags = tags_schemas.get(schemaName);
			if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
			let tags = schemaTags;
			if (!tags) {
				if (Array.isArray(customTags)) tags = [];
				else {
					const keys = Array.from(tags_schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
					throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
				}
			}
			if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
			else if (typeof customTags === "function") tags = customTags(tags.slice());
			if (addMergeTag) tags = tags.concat(merge);
			return tags.reduce((tags, tag) => {
				const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
				if (!tagObj) {
					const tagName = JSON.stringify(tag);
					const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
					throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
				}
				if (!tags.includes(tagObj)) tags.push(tagObj);
				return tags;
			}, []);
		}
		const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
		class Schema {
			constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
				this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
				this.name = typeof schema === "string" && schema || "core";
				this.knownTags = resolveKnownTags ? coreKnownTags : {};
				this.tags = getTags(customTags, this.name, merge);
				this.toStringOptions = toStringDefaults ?? null;
				Object.defineProperty(this, MAP, { value: map });
				Object.defineProperty(this, SCALAR, { value: string });
				Object.defineProperty(this, SEQ, { value: seq });
				this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
			}
			clone() {
				const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
				copy.tags = this.tags.slice();
				return copy;
			}
		}
		function stringifyDocument(doc, options) {
			const lines = [];
			let hasDirectives = options.directives === true;
			if (options.directives !== false && doc.directives) {
				const dir = doc.directives.toString(doc);
				if (dir) {
					lines.push(dir);
					hasDirectives = true;
				} else if (doc.directives.docStart) hasDirectives = true;
			}
			if (hasDirectives) lines.push("---");
			const ctx = createStringifyContext(doc, options);
			const { commentString } = ctx.options;
			if (doc.commentBefore) {
				if (lines.length !== 1) lines.unshift("");
				const cs = commentString(doc.commentBefore);
				lines.unshift(indentComment(cs, ""));
			}
			let chompKeep = false;
			let contentComment = null;
			if (doc.contents) {
				if (isNode(doc.contents)) {
					if (doc.contents.spaceBefore && hasDirectives) lines.push("");
					if (doc.contents.commentBefore) {
						const cs = commentString(doc.contents.commentBefore);
						lines.push(indentComment(cs, ""));
					}
					ctx.forceBlockIndent = !!doc.comment;
					contentComment = doc.contents.comment;
				}
				const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
				let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
				if (contentComment) body += lineComment(body, "", commentString(contentComment));
				if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
				else lines.push(body);
			} else lines.push(stringify(doc.contents, ctx));
			if (doc.directives?.docEnd) {
				if (doc.comment) {
					const cs = commentString(doc.comment);
					if (cs.includes("\n")) {
						lines.push("...");
						lines.push(indentComment(cs, ""));
					} else lines.push(`... ${cs}`);
				} else lines.push("...");
			} else {
				let dc = doc.comment;
				if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
				if (dc) {
					if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
					lines.push(indentComment(commentString(dc), ""));
				}
			}
			return lines.join("\n") + "\n";
		}
		class Document_Document {
			constructor(value, replacer, options) {
				/** A comment before this Document */
				this.commentBefore = null;
				/** A comment immediately after this Document */
				this.comment = null;
				/** Errors encountered during parsing. */
				this.errors = [];
				/** Warnings encountered during parsing. */
				this.warnings = [];
				Object.defineProperty(this, NODE_TYPE, { value: DOC });
				let _replacer = null;
				if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
				else if (options === void 0 && replacer) {
					options = replacer;
					replacer = void 0;
				}
				const opt = Object.assign({
					intAsBigInt: false,
					keepSourceTokens: false,
					logLevel: "warn",
					prettyErrors: true,
					strict: true,
					stringKeys: false,
					uniqueKeys: true,
					version: "1.2"
				}, options);
				this.options = opt;
				let { version } = opt;
				if (options?._directives) {
					this.directives = options._directives.atDocument();
					if (this.directives.yaml.explicit) version = this.directives.yaml.version;
				} else this.directives = new Directives({ version });
				this.setSchema(version, options);
				this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
			}
			/**
			* Create a deep copy of this Document and its contents.
			*
			* Custom Node values that inherit from `Object` still refer to their original instances.
			*/
			clone() {
				const copy = Object.create(Document_Document.prototype, { [NODE_TYPE]: { value: DOC } });
				copy.commentBefore = this.commentBefore;
				copy.comment = this.comment;
				copy.errors = this.errors.slice();
				copy.warnings = this.warnings.slice();
				copy.options = Object.assign({}, this.options);
				if (this.directives) copy.directives = this.directives.clone();
				copy.schema = this.schema.clone();
				copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
				if (this.range) copy.range = this.range.slice();
				return copy;
			}
			/** Adds a value to the document. */
			add(value) {
				if (assertCollection(this.contents)) this.contents.add(value);
			}
			/** Adds a value to the document. */
			addIn(path, value) {
				if (assertCollection(this.contents)) this.contents.addIn(path, value);
			}
			/**
			* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
			*
			* If `node` already has an anchor, `name` is ignored.
			* Otherwise, the `node.anchor` value will be set to `name`,
			* or if an anchor with that name is already present in the document,
			* `name` will be used as a prefix for a new unique anchor.
			* If `name` is undefined, the generated anchor will use 'a' as a prefix.
			*/
			createAlias(node, name) {
				if (!node.anchor) {
					const prev = anchorNames(this);
					node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
				}
				return new Alias(node.anchor);
			}
			createNode(value, replacer, options) {
				let _replacer = void 0;
				if (typeof replacer === "function") {
					value = replacer.call({ "": value }, "", value);
					_replacer = replacer;
				} else if (Array.isArray(replacer)) {
					const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
					const asStr = replacer.filter(keyToStr).map(String);
					if (asStr.length > 0) replacer = replacer.concat(asStr);
					_replacer = replacer;
				} else if (options === void 0 && replacer) {
					options = replacer;
					replacer = void 0;
				}
				const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
				const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
				const ctx = {
					aliasDuplicateObjects: aliasDuplicateObjects ?? true,
					keepUndefined: keepUndefined ?? false,
					onAnchor,
					onTagObj,
					replacer: _replacer,
					schema: this.schema,
					sourceObjects
				};
				const node = createNode(value, tag, ctx);
				if (flow && isCollection(node)) node.flow = true;
				setAnchors();
				return node;
			}
			/**
			* Convert a key and a value into a `Pair` using the current schema,
			* recursively wrapping all values as `Scalar` or `Collection` nodes.
			*/
			createPair(key, value, options = {}) {
				const k = this.createNode(key, null, options);
				const v = this.createNode(value, null, options);
				return new Pair(k, v);
			}
			/**
			* Removes a value from the document.
			* @returns `true` if the item was found and removed.
			*/
			delete(key) {
				return assertCollection(this.contents) ? this.contents.delete(key) : false;
			}
			/**
			* Removes a value from the document.
			* @returns `true` if the item was found and removed.
			*/
			deleteIn(path) {
				if (isEmptyPath(path)) {
					if (this.contents == null) return false;
					this.contents = null;
					return true;
				}
				return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
			}
			/**
			* Returns item at `key`, or `undefined` if not found. By default unwraps
			* scalar values from their surrounding node; to disable set `keepScalar` to
			* `true` (collections are always returned intact).
			*/
			get(key, keepScalar) {
				return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
			}
			/**
			* Returns item at `path`, or `undefined` if not found. By default unwraps
			* scalar values from their surrounding node; to disable set `keepScalar` to
			* `true` (collections are always returned intact).
			*/
			getIn(path, keepScalar) {
				if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
				return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
			}
			/**
			* Checks if the document includes a value with the key `key`.
			*/
			has(key) {
				return isCollection(this.contents) ? this.contents.has(key) : false;
			}
			/**
			* Checks if the document includes a value at `path`.
			*/
			hasIn(path) {
				if (isEmptyPath(path)) return this.contents !== void 0;
				return isCollection(this.contents) ? this.contents.hasIn(path) : false;
			}
			/**
			* Sets a value in this document. For `!!set`, `value` needs to be a
			* boolean to add/remove the item from the set.
			*/
			set(key, value) {
				if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
				else if (assertCollection(this.contents)) this.contents.set(key, value);
			}
			/**
			* Sets a value in this document. For `!!set`, `value` needs to be a
			* boolean to add/remove the item from the set.
			*/
			setIn(path, value) {
				if (isEmptyPath(path)) this.contents = value;
				else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
				else if (assertCollection(this.contents)) this.contents.setIn(path, value);
			}
			/**
			* Change the YAML version and schema used by the document.
			* A `null` version disables support for directives, explicit tags, anchors, and aliases.
			* It also requires the `schema` option to be given as a `Schema` instance value.
			*
			* Overrides all previously set schema options.
			*/
			setSchema(version, options = {}) {
				if (typeof version === "number") version = String(version);
				let opt;
				switch (version) {
					case "1.1":
						if (this.directives) this.directives.yaml.version = "1.1";
						else this.directives = new Directives({ version: "1.1" });
						opt = {
							resolveKnownTags: false,
							schema: "yaml-1.1"
						};
						break;
					case "1.2":
					case "next":
						if (this.directives) this.directives.yaml.version = version;
						else this.directives = new Directives({ version });
						opt = {
							resolveKnownTags: true,
							schema: "core"
						};
						break;
					case null:
						if (this.directives) delete this.directives;
						opt = null;
						break;
					default: {
						const sv = JSON.stringify(version);
						throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
					}
				}
				if (options.schema instanceof Object) this.schema = options.schema;
				else if (opt) this.schema = new Schema(Object.assign(opt, options));
				else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
			}
			toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
				const ctx = {
					anchors: /* @__PURE__ */ new Map(),
					doc: this,
					keep: !json,
					mapAsMap: mapAsMap === true,
					mapKeyWarned: false,
					maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
				};
				const res = toJS(this.contents, jsonArg ?? "", ctx);
				if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
				return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
			}
			/**
			* A JSON representation of the document `contents`.
			*
			* @param jsonArg Used by `JSON.stringify` to indicate the array index or
			*   property name.
			*/
			toJSON(jsonArg, onAnchor) {
				return this.toJS({
					json: true,
					jsonArg,
					mapAsMap: false,
					onAnchor
				});
			}
			/** A YAML representation of the document. */
			toString(options = {}) {
				if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
				if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
					const s = JSON.stringify(options.indent);
					throw new Error(`"indent" option must be a positive integer, not ${s}`);
				}
				return stringifyDocument(this, options);
			}
		}
		function assertCollection(contents) {
			if (isCollection(contents)) return true;
			throw new Error("Expected a YAML collection as document contents");
		}
		class YAMLError extends Error {
			constructor(name, pos, code, message) {
				super();
				this.name = name;
				this.code = code;
				this.message = message;
				this.pos = pos;
			}
		}
		class errors_YAMLParseError extends YAMLError {
			constructor(pos, code, message) {
				super("YAMLParseError", pos, code, message);
			}
		}
		class YAMLWarning extends YAMLError {
			constructor(pos, code, message) {
				super("YAMLWarning", pos, code, message);
			}
		}
		const errors_prettifyError = (src, lc) => (error) => {
			if (error.pos[0] === -1) return;
			error.linePos = error.pos.map((pos) => lc.linePos(pos));
			const { line, col } = error.linePos[0];
			error.message += ` at line ${line}, column ${col}`;
			let ci = col - 1;
			let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
			if (ci >= 60 && lineStr.length > 80) {
				const trimStart = Math.min(ci - 39, lineStr.length - 79);
				lineStr = "\u2026" + lineStr.substring(trimStart);
				ci -= trimStart - 1;
			}
			if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
			if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
				let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
				if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
				lineStr = prev + lineStr;
			}
			if (/[^ ]/.test(lineStr)) {
				let count = 1;
				const end = error.linePos[1];
				if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
				const pointer = " ".repeat(ci) + "^".repeat(count);
				error.message += `:\n\n${lineStr}\n${pointer}\n`;
			}
		};
		function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
			let spaceBefore = false;
			let atNewline = startOnNewline;
			let hasSpace = startOnNewline;
			let comment = "";
			let commentSep = "";
			let hasNewline = false;
			let reqSpace = false;
			let tab = null;
			let anchor = null;
			let tag = null;
			let newlineAfterProp = null;
			let comma = null;
			let found = null;
			let start = null;
			for (const token of tokens) {
				if (reqSpace) {
					if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
					reqSpace = false;
				}
				if (tab) {
					if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
					tab = null;
				}
				switch (token.type) {
					case "space":
						if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
						hasSpace = true;
						break;
					case "comment": {
						if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = token.source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += commentSep + cb;
						commentSep = "";
						atNewline = false;
						break;
					}
					case "newline":
						if (atNewline) {
							if (comment) comment += token.source;
							else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
						} else commentSep += token.source;
						atNewline = true;
						hasNewline = true;
						if (anchor || tag) newlineAfterProp = token;
						hasSpace = true;
						break;
					case "anchor":
						if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
						if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
						anchor = token;
						start ?? (start = token.offset);
						atNewline = false;
						hasSpace = false;
						reqSpace = true;
						break;
					case "tag":
						if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
						tag = token;
						start ?? (start = token.offset);
						atNewline = false;
						hasSpace = false;
						reqSpace = true;
						break;
					case indicator:
						if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
						if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
						found = token;
						atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
						hasSpace = false;
						break;
					case "comma": if (flow) {
						if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
						comma = token;
						atNewline = false;
						hasSpace = false;
						break;
					}
					default:
						onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
						atNewline = false;
						hasSpace = false;
				}
			}
			const last = tokens[tokens.length - 1];
			const end = last ? last.offset + last.source.length : offset;
			if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			return {
				comma,
				found,
				spaceBefore,
				comment,
				hasNewline,
				anchor,
				tag,
				newlineAfterProp,
				end,
				start: start ?? end
			};
		}
		function containsNewline(key) {
			if (!key) return null;
			switch (key.type) {
				case "alias":
				case "scalar":
				case "double-quoted-scalar":
				case "single-quoted-scalar":
					if (key.source.includes("\n")) return true;
					if (key.end) {
						for (const st of key.end) if (st.type === "newline") return true;
					}
					return false;
				case "flow-collection":
					for (const it of key.items) {
						for (const st of it.start) if (st.type === "newline") return true;
						if (it.sep) {
							for (const st of it.sep) if (st.type === "newline") return true;
						}
						if (containsNewline(it.key) || containsNewline(it.value)) return true;
					}
					return false;
				default: return true;
			}
		}
		function flowIndentCheck(indent, fc, onError) {
			if (fc?.type === "flow-collection") {
				const end = fc.end[0];
				if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
			}
		}
		function mapIncludes(ctx, items, search) {
			const { uniqueKeys } = ctx.options;
			if (uniqueKeys === false) return false;
			const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
			return items.some((pair) => isEqual(pair.key, search));
		}
		const startColMsg = "All mapping items must start at the same column";
		function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
			const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
			if (ctx.atRoot) ctx.atRoot = false;
			let offset = bm.offset;
			let commentEnd = null;
			for (const collItem of bm.items) {
				const { start, key, sep, value } = collItem;
				const keyProps = resolveProps(start, {
					indicator: "explicit-key-ind",
					next: key ?? sep?.[0],
					offset,
					onError,
					parentIndent: bm.indent,
					startOnNewline: true
				});
				const implicitKey = !keyProps.found;
				if (implicitKey) {
					if (key) {
						if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
						else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
					}
					if (!keyProps.anchor && !keyProps.tag && !sep) {
						commentEnd = keyProps.end;
						if (keyProps.comment) {
							if (map.comment) map.comment += "\n" + keyProps.comment;
							else map.comment = keyProps.comment;
						}
						continue;
					}
					if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
				} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				ctx.atKey = true;
				const keyStart = keyProps.end;
				const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
				if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
				ctx.atKey = false;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				const valueProps = resolveProps(sep ?? [], {
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: bm.indent,
					startOnNewline: !key || key.type === "block-scalar"
				});
				offset = valueProps.end;
				if (valueProps.found) {
					if (implicitKey) {
						if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
						if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
					}
					const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
					if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
					offset = valueNode.range[2];
					const pair = new Pair(keyNode, valueNode);
					if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
					map.items.push(pair);
				} else {
					if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
					if (valueProps.comment) {
						if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
						else keyNode.comment = valueProps.comment;
					}
					const pair = new Pair(keyNode);
					if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
					map.items.push(pair);
				}
			}
			if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
			map.range = [
				bm.offset,
				offset,
				commentEnd ?? offset
			];
			return map;
		}
		function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
			const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
			if (ctx.atRoot) ctx.atRoot = false;
			if (ctx.atKey) ctx.atKey = false;
			let offset = bs.offset;
			let commentEnd = null;
			for (const { start, value } of bs.items) {
				const props = resolveProps(start, {
					indicator: "seq-item-ind",
					next: value,
					offset,
					onError,
					parentIndent: bs.indent,
					startOnNewline: true
				});
				if (!props.found) {
					if (props.anchor || props.tag || value) {
						if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
						else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
					} else {
						commentEnd = props.end;
						if (props.comment) seq.comment = props.comment;
						continue;
					}
				}
				const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
				if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
				offset = node.range[2];
				seq.items.push(node);
			}
			seq.range = [
				bs.offset,
				offset,
				commentEnd ?? offset
			];
			return seq;
		}
		function resolveEnd(end, offset, reqSpace, onError) {
			let comment = "";
			if (end) {
				let hasSpace = false;
				let sep = "";
				for (const token of end) {
					const { source, type } = token;
					switch (type) {
						case "space":
							hasSpace = true;
							break;
						case "comment": {
							if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
							const cb = source.substring(1) || " ";
							if (!comment) comment = cb;
							else comment += sep + cb;
							sep = "";
							break;
						}
						case "newline":
							if (comment) sep += source;
							hasSpace = true;
							break;
						default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
					}
					offset += source.length;
				}
			}
			return {
				comment,
				offset
			};
		}
		const blockMsg = "Block collections are not allowed within flow collections";
		const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
		function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
			const isMap = fc.start.source === "{";
			const fcName = isMap ? "flow map" : "flow sequence";
			const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
			coll.flow = true;
			const atRoot = ctx.atRoot;
			if (atRoot) ctx.atRoot = false;
			if (ctx.atKey) ctx.atKey = false;
			let offset = fc.offset + fc.start.source.length;
			for (let i = 0; i < fc.items.length; ++i) {
				const collItem = fc.items[i];
				const { start, key, sep, value } = collItem;
				const props = resolveProps(start, {
					flow: fcName,
					indicator: "explicit-key-ind",
					next: key ?? sep?.[0],
					offset,
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (!props.found) {
					if (!props.anchor && !props.tag && !sep && !value) {
						if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
						else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
						if (props.comment) {
							if (coll.comment) coll.comment += "\n" + props.comment;
							else coll.comment = props.comment;
						}
						offset = props.end;
						continue;
					}
					if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
				}
				if (i === 0) {
					if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				} else {
					if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
					if (props.comment) {
						let prevItemComment = "";
						loop: for (const st of start) switch (st.type) {
							case "comma":
							case "space": break;
							case "comment":
								prevItemComment = st.source.substring(1);
								break loop;
							default: break loop;
						}
						if (prevItemComment) {
							let prev = coll.items[coll.items.length - 1];
							if (isPair(prev)) prev = prev.value ?? prev.key;
							if (prev.comment) prev.comment += "\n" + prevItemComment;
							else prev.comment = prevItemComment;
							props.comment = props.comment.substring(prevItemComment.length + 1);
						}
					}
				}
				if (!isMap && !sep && !props.found) {
					const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
					coll.items.push(valueNode);
					offset = valueNode.range[2];
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else {
					ctx.atKey = true;
					const keyStart = props.end;
					const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
					if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
					ctx.atKey = false;
					const valueProps = resolveProps(sep ?? [], {
						flow: fcName,
						indicator: "map-value-ind",
						next: value,
						offset: keyNode.range[2],
						onError,
						parentIndent: fc.indent,
						startOnNewline: false
					});
					if (valueProps.found) {
						if (!isMap && !props.found && ctx.options.strict) {
							if (sep) for (const st of sep) {
								if (st === valueProps.found) break;
								if (st.type === "newline") {
									onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
									break;
								}
							}
							if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
						}
					} else if (value) {
						if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
						else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
					}
					const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
					if (valueNode) {
						if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
					} else if (valueProps.comment) {
						if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
						else keyNode.comment = valueProps.comment;
					}
					const pair = new Pair(keyNode, valueNode);
					if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
					if (isMap) {
						const map = coll;
						if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
						map.items.push(pair);
					} else {
						const map = new YAMLMap(ctx.schema);
						map.flow = true;
						map.items.push(pair);
						const endRange = (valueNode ?? keyNode).range;
						map.range = [
							keyNode.range[0],
							endRange[1],
							endRange[2]
						];
						coll.items.push(map);
					}
					offset = valueNode ? valueNode.range[2] : valueProps.end;
				}
			}
			const expectedEnd = isMap ? "}" : "]";
			const [ce, ...ee] = fc.end;
			let cePos = offset;
			if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
			else {
				const name = fcName[0].toUpperCase() + fcName.substring(1);
				const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
				onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
				if (ce && ce.source.length !== 1) ee.unshift(ce);
			}
			if (ee.length > 0) {
				const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
				if (end.comment) {
					if (coll.comment) coll.comment += "\n" + end.comment;
					else coll.comment = end.comment;
				}
				coll.range = [
					fc.offset,
					cePos,
					end.offset
				];
			} else coll.range = [
				fc.offset,
				cePos,
				cePos
			];
			return coll;
		}
		function resolveCollection(CN, ctx, token, onError, tagName, tag) {
			const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
			const Coll = coll.constructor;
			if (tagName === "!" || tagName === Coll.tagName) {
				coll.tag = Coll.tagName;
				return coll;
			}
			if (tagName) coll.tag = tagName;
			return coll;
		}
		function composeCollection(CN, ctx, token, props, onError) {
			const tagToken = props.tag;
			const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
			if (token.type === "block-seq") {
				const { anchor, newlineAfterProp: nl } = props;
				const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
				if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
			}
			const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
			if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
			let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
			if (!tag) {
				const kt = ctx.schema.knownTags[tagName];
				if (kt?.collection === expType) {
					ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
					tag = kt;
				} else {
					if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
					else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
					return resolveCollection(CN, ctx, token, onError, tagName);
				}
			}
			const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
			const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
			const node = isNode(res) ? res : new Scalar(res);
			node.range = coll.range;
			node.tag = tagName;
			if (tag?.format) node.format = tag.format;
			return node;
		}
		function resolve_block_scalar_resolveBlockScalar(ctx, scalar, onError) {
			const start = scalar.offset;
			const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
			if (!header) return {
				value: "",
				type: null,
				comment: "",
				range: [
					start,
					start,
					start
				]
			};
			const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
			const lines = scalar.source ? splitLines(scalar.source) : [];
			let chompStart = lines.length;
			for (let i = lines.length - 1; i >= 0; --i) {
				const content = lines[i][1];
				if (content === "" || content === "\r") chompStart = i;
				else break;
			}
			if (chompStart === 0) {
				const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
				let end = start + header.length;
				if (scalar.source) end += scalar.source.length;
				return {
					value,
					type,
					comment: header.comment,
					range: [
						start,
						end,
						end
					]
				};
			}
			let trimIndent = scalar.indent + header.indent;
			let offset = scalar.offset + header.length;
			let contentStart = 0;
			for (let i = 0; i < chompStart; ++i) {
				const [indent, content] = lines[i];
				if (content === "" || content === "\r") {
					if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
				} else {
					if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
					if (header.indent === 0) trimIndent = indent.length;
					contentStart = i;
					if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
					break;
				}
				offset += indent.length + content.length + 1;
			}
			for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
			let value = "";
			let sep = "";
			let prevMoreIndented = false;
			for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
			for (let i = contentStart; i < chompStart; ++i) {
				let [indent, content] = lines[i];
				offset += indent.length + content.length + 1;
				const crlf = content[content.length - 1] === "\r";
				if (crlf) content = content.slice(0, -1);
				/* istanbul ignore if already caught in lexer */
				if (content && indent.length < trimIndent) {
					const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
					onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
					indent = "";
				}
				if (type === Scalar.BLOCK_LITERAL) {
					value += sep + indent.slice(trimIndent) + content;
					sep = "\n";
				} else if (indent.length > trimIndent || content[0] === "	") {
					if (sep === " ") sep = "\n";
					else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
					value += sep + indent.slice(trimIndent) + content;
					sep = "\n";
					prevMoreIndented = true;
				} else if (content === "") {
					if (sep === "\n") value += "\n";
					else sep = "\n";
				} else {
					value += sep + content;
					sep = " ";
					prevMoreIndented = false;
				}
			}
			switch (header.chomp) {
				case "-": break;
				case "+":
					for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
					if (value[value.length - 1] !== "\n") value += "\n";
					break;
				default: value += "\n";
			}
			const end = start + header.length + scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		function parseBlockScalarHeader({ offset, props }, strict, onError) {
			/* istanbul ignore if should not happen */
			if (props[0].type !== "block-scalar-header") {
				onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
				return null;
			}
			const { source } = props[0];
			const mode = source[0];
			let indent = 0;
			let chomp = "";
			let error = -1;
			for (let i = 1; i < source.length; ++i) {
				const ch = source[i];
				if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
				else {
					const n = Number(ch);
					if (!indent && n) indent = n;
					else if (error === -1) error = offset + i;
				}
			}
			if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
			let hasSpace = false;
			let comment = "";
			let length = source.length;
			for (let i = 1; i < props.length; ++i) {
				const token = props[i];
				switch (token.type) {
					case "space": hasSpace = true;
					case "newline":
						length += token.source.length;
						break;
					case "comment":
						if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						length += token.source.length;
						comment = token.source.substring(1);
						break;
					case "error":
						onError(token, "UNEXPECTED_TOKEN", token.message);
						length += token.source.length;
						break;
					/* istanbul ignore next should not happen */
					default: {
						onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
						const ts = token.source;
						if (ts && typeof ts === "string") length += ts.length;
					}
				}
			}
			return {
				mode,
				indent,
				chomp,
				comment,
				length
			};
		}
		/** @returns Array of lines split up as `[indent, content]` */
		function splitLines(source) {
			const split = source.split(/\n( *)/);
			const first = split[0];
			const m = first.match(/^( *)/);
			const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
			for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
			return lines;
		}
		function resolve_flow_scalar_resolveFlowScalar(scalar, strict, onError) {
			const { offset, type, source, end } = scalar;
			let _type;
			let value;
			const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
			switch (type) {
				case "scalar":
					_type = Scalar.PLAIN;
					value = resolve_flow_scalar_plainValue(source, _onError);
					break;
				case "single-quoted-scalar":
					_type = Scalar.QUOTE_SINGLE;
					value = singleQuotedValue(source, _onError);
					break;
				case "double-quoted-scalar":
					_type = Scalar.QUOTE_DOUBLE;
					value = doubleQuotedValue(source, _onError);
					break;
				/* istanbul ignore next should not happen */
				default:
					onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
					return {
						value: "",
						type: null,
						comment: "",
						range: [
							offset,
							offset + source.length,
							offset + source.length
						]
					};
			}
			const valueEnd = offset + source.length;
			const re = resolveEnd(end, valueEnd, strict, onError);
			return {
				value,
				type: _type,
				comment: re.comment,
				range: [
					offset,
					valueEnd,
					re.offset
				]
			};
		}
		function resolve_flow_scalar_plainValue(source, onError) {
			let badChar = "";
			switch (source[0]) {
				/* istanbul ignore next should not happen */
				case "	":
					badChar = "a tab character";
					break;
				case ",":
					badChar = "flow indicator character ,";
					break;
				case "%":
					badChar = "directive indicator character %";
					break;
				case "|":
				case ">":
					badChar = `block scalar indicator ${source[0]}`;
					break;
				case "@":
				case "`": badChar = `reserved character ${source[0]}`;
			}
			if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
			return unfoldLines(source);
		}
		function singleQuotedValue(source, onError) {
			if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
			return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
		}
		function unfoldLines(source) {
			const line = /(.*?)\r?\n/sy;
			let match = line.exec(source);
			if (!match) return source;
			/**
			* The negative lookbehinds in these RegExps are to
			* prevent causing a polynomial search time in certain cases.
			*
			* The try-catch is for Safari < 16.4 and other old browsers:
			* https://caniuse.com/js-regexp-lookbehind
			*/
			let trimEnd, trimBoth;
			try {
				trimEnd = new RegExp("(?<![ 	])[ 	]+$");
				trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
			} catch {
				trimEnd = /[ \t]+$/;
				trimBoth = /^[ \t]+|[ \t]+$/g;
			}
			let res = match[1].replace(trimEnd, "");
			let sep = " ";
			let pos = line.lastIndex;
			while (match = line.exec(source)) {
				const lm = match[1].replace(trimBoth, "");
				if (lm === "") {
					if (sep === "\n") res += sep;
					else sep = "\n";
				} else {
					res += sep + lm;
					sep = " ";
				}
				pos = line.lastIndex;
			}
			const last = /[ \t]*(.*)/sy;
			last.lastIndex = pos;
			match = last.exec(source);
			return res + sep + (match?.[1] ?? "");
		}
		function doubleQuotedValue(source, onError) {
			let res = "";
			for (let i = 1; i < source.length - 1; ++i) {
				const ch = source[i];
				if (ch === "\r" && source[i + 1] === "\n") continue;
				if (ch === "\n") {
					const { fold, offset } = foldNewline(source, i);
					res += fold;
					i = offset;
				} else if (ch === "\\") {
					let next = source[++i];
					const cc = escapeCodes[next];
					if (cc) res += cc;
					else if (next === "\n") {
						next = source[i + 1];
						while (next === " " || next === "	") next = source[++i + 1];
					} else if (next === "\r" && source[i + 1] === "\n") {
						next = source[++i + 1];
						while (next === " " || next === "	") next = source[++i + 1];
					} else if (next === "x" || next === "u" || next === "U") {
						const length = next === "x" ? 2 : next === "u" ? 4 : 8;
						res += parseCharCode(source, i + 1, length, onError);
						i += length;
					} else {
						const raw = source.substr(i - 1, 2);
						onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
						res += raw;
					}
				} else if (ch === " " || ch === "	") {
					const wsStart = i;
					let next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
					if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
				} else res += ch;
			}
			if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
			return res;
		}
		/**
		* Fold a single newline into a space, multiple newlines to N - 1 newlines.
		* Presumes `source[offset] === '\n'`
		*/
		function foldNewline(source, offset) {
			let fold = "";
			let ch = source[offset + 1];
			while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
				if (ch === "\r" && source[offset + 2] !== "\n") break;
				if (ch === "\n") fold += "\n";
				offset += 1;
				ch = source[offset + 1];
			}
			if (!fold) fold = " ";
			return {
				fold,
				offset
			};
		}
		const escapeCodes = {
			"0": "\0",
			a: "\x07",
			b: "\b",
			e: "\x1B",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	",
			v: "\v",
			N: "\u0085",
			_: "\xA0",
			L: "\u2028",
			P: "\u2029",
			" ": " ",
			"\"": "\"",
			"/": "/",
			"\\": "\\",
			"	": "	"
		};
		function parseCharCode(source, offset, length, onError) {
			const cc = source.substr(offset, length);
			const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
			try {
				return String.fromCodePoint(code);
			} catch {
				const raw = source.substr(offset - 2, length + 2);
				onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				return raw;
			}
		}
		function composeScalar(ctx, token, tagToken, onError) {
			const { value, type, comment, range } = token.type === "block-scalar" ? resolve_block_scalar_resolveBlockScalar(ctx, token, onError) : resolve_flow_scalar_resolveFlowScalar(token, ctx.options.strict, onError);
			const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
			let tag;
			if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR];
			else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
			else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
			else tag = ctx.schema[SCALAR];
			let scalar;
			try {
				const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
				scalar = isScalar(res) ? res : new Scalar(res);
			} catch (error) {
				const msg = error instanceof Error ? error.message : String(error);
				onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
				scalar = new Scalar(value);
			}
			scalar.range = range;
			scalar.source = value;
			if (type) scalar.type = type;
			if (tagName) scalar.tag = tagName;
			if (tag.format) scalar.format = tag.format;
			if (comment) scalar.comment = comment;
			return scalar;
		}
		function findScalarTagByName(schema, value, tagName, tagToken, onError) {
			if (tagName === "!") return schema[SCALAR];
			const matchWithTest = [];
			for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
				if (tag.default && tag.test) matchWithTest.push(tag);
				else return tag;
			}
			for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
			const kt = schema.knownTags[tagName];
			if (kt && !kt.collection) {
				schema.tags.push(Object.assign({}, kt, {
					default: false,
					test: void 0
				}));
				return kt;
			}
			onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
			return schema[SCALAR];
		}
		function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
			const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR];
			if (schema.compat) {
				const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR];
				if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
			}
			return tag;
		}
		function emptyScalarPosition(offset, before, pos) {
			if (before) {
				pos ?? (pos = before.length);
				for (let i = pos - 1; i >= 0; --i) {
					let st = before[i];
					switch (st.type) {
						case "space":
						case "comment":
						case "newline":
							offset -= st.source.length;
							continue;
					}
					st = before[++i];
					while (st?.type === "space") {
						offset += st.source.length;
						st = before[++i];
					}
					break;
				}
			}
			return offset;
		}
		const CN = {
			composeNode,
			composeEmptyNode
		};
		function composeNode(ctx, token, props, onError) {
			const atKey = ctx.atKey;
			const { spaceBefore, comment, anchor, tag } = props;
			let node;
			let isSrcToken = true;
			switch (token.type) {
				case "alias":
					node = composeAlias(ctx, token, onError);
					if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
					break;
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar":
				case "block-scalar":
					node = composeScalar(ctx, token, tag, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
					break;
				case "block-map":
				case "block-seq":
				case "flow-collection":
					try {
						node = composeCollection(CN, ctx, token, props, onError);
						if (anchor) node.anchor = anchor.source.substring(1);
					} catch (error) {
						onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
					}
					break;
				default:
					onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
					isSrcToken = false;
			}
			node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
			if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
			if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
			if (spaceBefore) node.spaceBefore = true;
			if (comment) {
				if (token.type === "scalar" && token.source === "") node.comment = comment;
				else node.commentBefore = comment;
			}
			if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
			return node;
		}
		function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
			const node = composeScalar(ctx, {
				type: "scalar",
				offset: emptyScalarPosition(offset, before, pos),
				indent: -1,
				source: ""
			}, tag, onError);
			if (anchor) {
				node.anchor = anchor.source.substring(1);
				if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
			}
			if (spaceBefore) node.spaceBefore = true;
			if (comment) {
				node.comment = comment;
				node.range[2] = end;
			}
			return node;
		}
		function composeAlias({ options }, { offset, source, end }, onError) {
			const alias = new Alias(source.substring(1));
			if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
			if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
			const valueEnd = offset + source.length;
			const re = resolveEnd(end, valueEnd, options.strict, onError);
			alias.range = [
				offset,
				valueEnd,
				re.offset
			];
			if (re.comment) alias.comment = re.comment;
			return alias;
		}
		function composeDoc(options, directives, { offset, start, value, end }, onError) {
			const opts = Object.assign({ _directives: directives }, options);
			const doc = new Document_Document(void 0, opts);
			const ctx = {
				atKey: false,
				atRoot: true,
				directives: doc.directives,
				options: doc.options,
				schema: doc.schema
			};
			const props = resolveProps(start, {
				indicator: "doc-start",
				next: value ?? end?.[0],
				offset,
				onError,
				parentIndent: 0,
				startOnNewline: true
			});
			if (props.found) {
				doc.directives.docStart = true;
				if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
			}
			doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			const contentEnd = doc.contents.range[2];
			const re = resolveEnd(end, contentEnd, false, onError);
			if (re.comment) doc.comment = re.comment;
			doc.range = [
				offset,
				contentEnd,
				re.offset
			];
			return doc;
		}
		function getErrorPos(src) {
			if (typeof src === "number") return [src, src + 1];
			if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
			const { offset, source } = src;
			return [offset, offset + (typeof source === "string" ? source.length : 1)];
		}
		function parsePrelude(prelude) {
			let comment = "";
			let atComment = false;
			let afterEmptyLine = false;
			for (let i = 0; i < prelude.length; ++i) {
				const source = prelude[i];
				switch (source[0]) {
					case "#":
						comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
						atComment = true;
						afterEmptyLine = false;
						break;
					case "%":
						if (prelude[i + 1]?.[0] !== "#") i += 1;
						atComment = false;
						break;
					default:
						if (!atComment) afterEmptyLine = true;
						atComment = false;
				}
			}
			return {
				comment,
				afterEmptyLine
			};
		}
		/**
		* Compose a stream of CST nodes into a stream of YAML Documents.
		*
		* ```ts
		* import { Composer, Parser } from 'yaml'
		*
		* const src: string = ...
		* const tokens = new Parser().parse(src)
		* const docs = new Composer().compose(tokens)
		* ```
		*/
		class composer_Composer {
			constructor(options = {}) {
				this.doc = null;
				this.atDirectives = false;
				this.prelude = [];
				this.errors = [];
				this.warnings = [];
				this.onError = (source, code, message, warning) => {
					const pos = getErrorPos(source);
					if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
					else this.errors.push(new errors_YAMLParseError(pos, code, message));
				};
				this.directives = new Directives({ version: options.version || "1.2" });
				this.options = options;
			}
			decorate(doc, afterDoc) {
				const { comment, afterEmptyLine } = parsePrelude(this.prelude);
				if (comment) {
					const dc = doc.contents;
					if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
					else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
					else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
						let it = dc.items[0];
						if (isPair(it)) it = it.key;
						const cb = it.commentBefore;
						it.commentBefore = cb ? `${comment}\n${cb}` : comment;
					} else {
						const cb = dc.commentBefore;
						dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
					}
				}
				if (afterDoc) {
					for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
					for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
				} else {
					doc.errors = this.errors;
					doc.warnings = this.warnings;
				}
				this.prelude = [];
				this.errors = [];
				this.warnings = [];
			}
			/**
			* Current stream status information.
			*
			* Mostly useful at the end of input for an empty stream.
			*/
			streamInfo() {
				return {
					comment: parsePrelude(this.prelude).comment,
					directives: this.directives,
					errors: this.errors,
					warnings: this.warnings
				};
			}
			/**
			* Compose tokens into documents.
			*
			* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
			* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
			*/
			*compose(tokens, forceDoc = false, endOffset = -1) {
				for (const token of tokens) yield* this.next(token);
				yield* this.end(forceDoc, endOffset);
			}
			/** Advance the composer by one CST token. */
			*next(token) {
				switch (token.type) {
					case "directive":
						this.directives.add(token.source, (offset, message, warning) => {
							const pos = getErrorPos(token);
							pos[0] += offset;
							this.onError(pos, "BAD_DIRECTIVE", message, warning);
						});
						this.prelude.push(token.source);
						this.atDirectives = true;
						break;
					case "document": {
						const doc = composeDoc(this.options, this.directives, token, this.onError);
						if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
						this.decorate(doc, false);
						if (this.doc) yield this.doc;
						this.doc = doc;
						this.atDirectives = false;
						break;
					}
					case "byte-order-mark":
					case "space": break;
					case "comment":
					case "newline":
						this.prelude.push(token.source);
						break;
					case "error": {
						const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
						const error = new errors_YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
						if (this.atDirectives || !this.doc) this.errors.push(error);
						else this.doc.errors.push(error);
						break;
					}
					case "doc-end": {
						if (!this.doc) {
							this.errors.push(new errors_YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
							break;
						}
						this.doc.directives.docEnd = true;
						const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
						this.decorate(this.doc, true);
						if (end.comment) {
							const dc = this.doc.comment;
							this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
						}
						this.doc.range[2] = end.offset;
						break;
					}
					default: this.errors.push(new errors_YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
				}
			}
			/**
			* Call at end of input to yield any remaining document.
			*
			* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
			* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
			*/
			*end(forceDoc = false, endOffset = -1) {
				if (this.doc) {
					this.decorate(this.doc, true);
					yield this.doc;
					this.doc = null;
				} else if (forceDoc) {
					const opts = Object.assign({ _directives: this.directives }, this.options);
					const doc = new Document_Document(void 0, opts);
					if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
					doc.range = [
						0,
						endOffset,
						endOffset
					];
					this.decorate(doc, false);
					yield doc;
				}
			}
		}
		const cst_visit_BREAK = Symbol("break visit");
		const cst_visit_SKIP = Symbol("skip children");
		const cst_visit_REMOVE = Symbol("remove item");
		/**
		* Apply a visitor to a CST document or item.
		*
		* Walks through the tree (depth-first) starting from the root, calling a
		* `visitor` function with two arguments when entering each item:
		*   - `item`: The current item, which included the following members:
		*     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
		*       possibly including its anchor or tag.
		*     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
		*       the key before the `:` separator is empty.
		*     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
		*       which should include the `:` map value indicator if `value` is set.
		*     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
		*   - `path`: The steps from the root to the current node, as an array of
		*     `['key' | 'value', number]` tuples.
		*
		* The return value of the visitor may be used to control the traversal:
		*   - `undefined` (default): Do nothing and continue
		*   - `visit.SKIP`: Do not visit the children of this token, continue with
		*      next sibling
		*   - `visit.BREAK`: Terminate traversal completely
		*   - `visit.REMOVE`: Remove the current item, then continue with the next one
		*   - `number`: Set the index of the next step. This is useful especially if
		*     the index of the current token has changed.
		*   - `function`: Define the next visitor for this item. After the original
		*     visitor is called on item entry, next visitors are called after handling
		*     a non-empty `key` and when exiting the item.
		*/
		function cst_visit_visit(cst, visitor) {
			if ("type" in cst && cst.type === "document") cst = {
				start: cst.start,
				value: cst.value
			};
			_visit(Object.freeze([]), cst, visitor);
		}
		/** Terminate visit traversal completely */
		cst_visit_visit.BREAK = cst_visit_BREAK;
		/** Do not visit the children of the current item */
		cst_visit_visit.SKIP = cst_visit_SKIP;
		/** Remove the current item */
		cst_visit_visit.REMOVE = cst_visit_REMOVE;
		/** Find the item at `path` from `cst` as the root */
		cst_visit_visit.itemAtPath = (cst, path) => {
			let item = cst;
			for (const [field, index] of path) {
				const tok = item?.[field];
				if (tok && "items" in tok) item = tok.items[index];
				else return void 0;
			}
			return item;
		};
		/**
		* Get the immediate parent collection of the item at `path` from `cst` as the root.
		*
		* Throws an error if the collection is not found, which should never happen if the item itself exists.
		*/
		cst_visit_visit.parentCollection = (cst, path) => {
			const parent = cst_visit_visit.itemAtPath(cst, path.slice(0, -1));
			const field = path[path.length - 1][0];
			const coll = parent?.[field];
			if (coll && "items" in coll) return coll;
			throw new Error("Parent collection not found");
		};
		function _visit(path, item, visitor) {
			let ctrl = visitor(item, path);
			if (typeof ctrl === "symbol") return ctrl;
			for (const field of ["key", "value"]) {
				const token = item[field];
				if (token && "items" in token) {
					for (let i = 0; i < token.items.length; ++i) {
						const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
						if (typeof ci === "number") i = ci - 1;
						else if (ci === cst_visit_BREAK) return cst_visit_BREAK;
						else if (ci === cst_visit_REMOVE) {
							token.items.splice(i, 1);
							i -= 1;
						}
					}
					if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
				}
			}
			return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
		}
		/** The byte order mark */
		const BOM = "\ufeff";
		/** Start of doc-mode */
		const DOCUMENT = "";
		/** Unexpected end of flow-mode */
		const FLOW_END = "";
		/** Next token is a scalar value */
		const cst_SCALAR = "";
		/** Identify the type of a lexer token. May return `null` for unknown tokens. */
		function tokenType(source) {
			switch (source) {
				case BOM: return "byte-order-mark";
				case DOCUMENT: return "doc-mode";
				case FLOW_END: return "flow-error-end";
				case cst_SCALAR: return "scalar";
				case "---": return "doc-start";
				case "...": return "doc-end";
				case "":
				case "\n":
				case "\r\n": return "newline";
				case "-": return "seq-item-ind";
				case "?": return "explicit-key-ind";
				case ":": return "map-value-ind";
				case "{": return "flow-map-start";
				case "}": return "flow-map-end";
				case "[": return "flow-seq-start";
				case "]": return "flow-seq-end";
				case ",": return "comma";
			}
			switch (source[0]) {
				case " ":
				case "	": return "space";
				case "#": return "comment";
				case "%": return "directive-line";
				case "*": return "alias";
				case "&": return "anchor";
				case "!": return "tag";
				case "'": return "single-quoted-scalar";
				case "\"": return "double-quoted-scalar";
				case "|":
				case ">": return "block-scalar-header";
			}
			return null;
		}
		function isEmpty(ch) {
			switch (ch) {
				case void 0:
				case " ":
				case "\n":
				case "\r":
				case "	": return true;
				default: return false;
			}
		}
		const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
		const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
		const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
		const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
		const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
		/**
		* Splits an input string into lexical tokens, i.e. smaller strings that are
		* easily identifiable by `tokens.tokenType()`.
		*
		* Lexing starts always in a "stream" context. Incomplete input may be buffered
		* until a complete token can be emitted.
		*
		* In addition to slices of the original input, the following control characters
		* may also be emitted:
		*
		* - `\x02` (Start of Text): A document starts with the next token
		* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
		* - `\x1f` (Unit Separator): Next token is a scalar value
		* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
		*/
		class Lexer {
			constructor() {
				/**
				* Flag indicating whether the end of the current buffer marks the end of
				* all input
				*/
				this.atEnd = false;
				/**
				* Explicit indent set in block scalar header, as an offset from the current
				* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
				* explicitly set.
				*/
				this.blockScalarIndent = -1;
				/**
				* Block scalars that include a + (keep) chomping indicator in their header
				* include trailing empty lines, which are otherwise excluded from the
				* scalar's contents.
				*/
				this.blockScalarKeep = false;
				/** Current input */
				this.buffer = "";
				/**
				* Flag noting whether the map value indicator : can immediately follow this
				* node within a flow context.
				*/
				this.flowKey = false;
				/** Count of surrounding flow collection levels. */
				this.flowLevel = 0;
				/**
				* Minimum level of indentation required for next lines to be parsed as a
				* part of the current scalar value.
				*/
				this.indentNext = 0;
				/** Indentation level of the current line. */
				this.indentValue = 0;
				/** Position of the next \n character. */
				this.lineEndPos = null;
				/** Stores the state of the lexer if reaching the end of incpomplete input */
				this.next = null;
				/** A pointer to `buffer`; the current position of the lexer. */
				this.pos = 0;
			}
			/**
			* Generate YAML tokens from the `source` string. If `incomplete`,
			* a part of the last line may be left as a buffer for the next call.
			*
			* @returns A generator of lexical tokens
			*/
			*lex(source, incomplete = false) {
				if (source) {
					if (typeof source !== "string") throw TypeError("source is not a string");
					this.buffer = this.buffer ? this.buffer + source : source;
					this.lineEndPos = null;
				}
				this.atEnd = !incomplete;
				let next = this.next ?? "stream";
				while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
			}
			atLineEnd() {
				let i = this.pos;
				let ch = this.buffer[i];
				while (ch === " " || ch === "	") ch = this.buffer[++i];
				if (!ch || ch === "#" || ch === "\n") return true;
				if (ch === "\r") return this.buffer[i + 1] === "\n";
				return false;
			}
			charAt(n) {
				return this.buffer[this.pos + n];
			}
			continueScalar(offset) {
				let ch = this.buffer[offset];
				if (this.indentNext > 0) {
					let indent = 0;
					while (ch === " ") ch = this.buffer[++indent + offset];
					if (ch === "\r") {
						const next = this.buffer[indent + offset + 1];
						if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
					}
					return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
				}
				if (ch === "-" || ch === ".") {
					const dt = this.buffer.substr(offset, 3);
					if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
				}
				return offset;
			}
			getLine() {
				let end = this.lineEndPos;
				if (typeof end !== "number" || end !== -1 && end < this.pos) {
					end = this.buffer.indexOf("\n", this.pos);
					this.lineEndPos = end;
				}
				if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
				if (this.buffer[end - 1] === "\r") end -= 1;
				return this.buffer.substring(this.pos, end);
			}
			hasChars(n) {
				return this.pos + n <= this.buffer.length;
			}
			setNext(state) {
				this.buffer = this.buffer.substring(this.pos);
				this.pos = 0;
				this.lineEndPos = null;
				this.next = state;
				return null;
			}
			peek(n) {
				return this.buffer.substr(this.pos, n);
			}
			*parseNext(next) {
				switch (next) {
					case "stream": return yield* this.parseStream();
					case "line-start": return yield* this.parseLineStart();
					case "block-start": return yield* this.parseBlockStart();
					case "doc": return yield* this.parseDocument();
					case "flow": return yield* this.parseFlowCollection();
					case "quoted-scalar": return yield* this.parseQuotedScalar();
					case "block-scalar": return yield* this.parseBlockScalar();
					case "plain-scalar": return yield* this.parsePlainScalar();
				}
			}
			*parseStream() {
				let line = this.getLine();
				if (line === null) return this.setNext("stream");
				if (line[0] === BOM) {
					yield* this.pushCount(1);
					line = line.substring(1);
				}
				if (line[0] === "%") {
					let dirEnd = line.length;
					let cs = line.indexOf("#");
					while (cs !== -1) {
						const ch = line[cs - 1];
						if (ch === " " || ch === "	") {
							dirEnd = cs - 1;
							break;
						} else cs = line.indexOf("#", cs + 1);
					}
					while (true) {
						const ch = line[dirEnd - 1];
						if (ch === " " || ch === "	") dirEnd -= 1;
						else break;
					}
					const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
					yield* this.pushCount(line.length - n);
					this.pushNewline();
					return "stream";
				}
				if (this.atLineEnd()) {
					const sp = yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - sp);
					yield* this.pushNewline();
					return "stream";
				}
				yield DOCUMENT;
				return yield* this.parseLineStart();
			}
			*parseLineStart() {
				const ch = this.charAt(0);
				if (!ch && !this.atEnd) return this.setNext("line-start");
				if (ch === "-" || ch === ".") {
					if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
					const s = this.peek(3);
					if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
						yield* this.pushCount(3);
						this.indentValue = 0;
						this.indentNext = 0;
						return s === "---" ? "doc" : "stream";
					}
				}
				this.indentValue = yield* this.pushSpaces(false);
				if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
				return yield* this.parseBlockStart();
			}
			*parseBlockStart() {
				const [ch0, ch1] = this.peek(2);
				if (!ch1 && !this.atEnd) return this.setNext("block-start");
				if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
					const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
					this.indentNext = this.indentValue + 1;
					this.indentValue += n;
					return "block-start";
				}
				return "doc";
			}
			*parseDocument() {
				yield* this.pushSpaces(true);
				const line = this.getLine();
				if (line === null) return this.setNext("doc");
				let n = yield* this.pushIndicators();
				switch (line[n]) {
					case "#": yield* this.pushCount(line.length - n);
					case void 0:
						yield* this.pushNewline();
						return yield* this.parseLineStart();
					case "{":
					case "[":
						yield* this.pushCount(1);
						this.flowKey = false;
						this.flowLevel = 1;
						return "flow";
					case "}":
					case "]":
						yield* this.pushCount(1);
						return "doc";
					case "*":
						yield* this.pushUntil(isNotAnchorChar);
						return "doc";
					case "\"":
					case "'": return yield* this.parseQuotedScalar();
					case "|":
					case ">":
						n += yield* this.parseBlockScalarHeader();
						n += yield* this.pushSpaces(true);
						yield* this.pushCount(line.length - n);
						yield* this.pushNewline();
						return yield* this.parseBlockScalar();
					default: return yield* this.parsePlainScalar();
				}
			}
			*parseFlowCollection() {
				let nl, sp;
				let indent = -1;
				do {
					nl = yield* this.pushNewline();
					if (nl > 0) {
						sp = yield* this.pushSpaces(false);
						this.indentValue = indent = sp;
					} else sp = 0;
					sp += yield* this.pushSpaces(true);
				} while (nl + sp > 0);
				const line = this.getLine();
				if (line === null) return this.setNext("flow");
				if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
					if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
						this.flowLevel = 0;
						yield FLOW_END;
						return yield* this.parseLineStart();
					}
				}
				let n = 0;
				while (line[n] === ",") {
					n += yield* this.pushCount(1);
					n += yield* this.pushSpaces(true);
					this.flowKey = false;
				}
				n += yield* this.pushIndicators();
				switch (line[n]) {
					case void 0: return "flow";
					case "#":
						yield* this.pushCount(line.length - n);
						return "flow";
					case "{":
					case "[":
						yield* this.pushCount(1);
						this.flowKey = false;
						this.flowLevel += 1;
						return "flow";
					case "}":
					case "]":
						yield* this.pushCount(1);
						this.flowKey = true;
						this.flowLevel -= 1;
						return this.flowLevel ? "flow" : "doc";
					case "*":
						yield* this.pushUntil(isNotAnchorChar);
						return "flow";
					case "\"":
					case "'":
						this.flowKey = true;
						return yield* this.parseQuotedScalar();
					case ":": {
						const next = this.charAt(1);
						if (this.flowKey || isEmpty(next) || next === ",") {
							this.flowKey = false;
							yield* this.pushCount(1);
							yield* this.pushSpaces(true);
							return "flow";
						}
					}
					default:
						this.flowKey = false;
						return yield* this.parsePlainScalar();
				}
			}
			*parseQuotedScalar() {
				const quote = this.charAt(0);
				let end = this.buffer.indexOf(quote, this.pos + 1);
				if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
				else while (end !== -1) {
					let n = 0;
					while (this.buffer[end - 1 - n] === "\\") n += 1;
					if (n % 2 === 0) break;
					end = this.buffer.indexOf("\"", end + 1);
				}
				const qb = this.buffer.substring(0, end);
				let nl = qb.indexOf("\n", this.pos);
				if (nl !== -1) {
					while (nl !== -1) {
						const cs = this.continueScalar(nl + 1);
						if (cs === -1) break;
						nl = qb.indexOf("\n", cs);
					}
					if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
				}
				if (end === -1) {
					if (!this.atEnd) return this.setNext("quoted-scalar");
					end = this.buffer.length;
				}
				yield* this.pushToIndex(end + 1, false);
				return this.flowLevel ? "flow" : "doc";
			}
			*parseBlockScalarHeader() {
				this.blockScalarIndent = -1;
				this.blockScalarKeep = false;
				let i = this.pos;
				while (true) {
					const ch = this.buffer[++i];
					if (ch === "+") this.blockScalarKeep = true;
					else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
					else if (ch !== "-") break;
				}
				return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
			}
			*parseBlockScalar() {
				let nl = this.pos - 1;
				let indent = 0;
				let ch;
				loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
					case " ":
						indent += 1;
						break;
					case "\n":
						nl = i;
						indent = 0;
						break;
					case "\r": {
						const next = this.buffer[i + 1];
						if (!next && !this.atEnd) return this.setNext("block-scalar");
						if (next === "\n") break;
					}
					default: break loop;
				}
				if (!ch && !this.atEnd) return this.setNext("block-scalar");
				if (indent >= this.indentNext) {
					if (this.blockScalarIndent === -1) this.indentNext = indent;
					else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
					do {
						const cs = this.continueScalar(nl + 1);
						if (cs === -1) break;
						nl = this.buffer.indexOf("\n", cs);
					} while (nl !== -1);
					if (nl === -1) {
						if (!this.atEnd) return this.setNext("block-scalar");
						nl = this.buffer.length;
					}
				}
				let i = nl + 1;
				ch = this.buffer[i];
				while (ch === " ") ch = this.buffer[++i];
				if (ch === "	") {
					while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
					nl = i - 1;
				} else if (!this.blockScalarKeep) do {
					let i = nl - 1;
					let ch = this.buffer[i];
					if (ch === "\r") ch = this.buffer[--i];
					const lastChar = i;
					while (ch === " ") ch = this.buffer[--i];
					if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
					else break;
				} while (true);
				yield cst_SCALAR;
				yield* this.pushToIndex(nl + 1, true);
				return yield* this.parseLineStart();
			}
			*parsePlainScalar() {
				const inFlow = this.flowLevel > 0;
				let end = this.pos - 1;
				let i = this.pos - 1;
				let ch;
				while (ch = this.buffer[++i]) if (ch === ":") {
					const next = this.buffer[i + 1];
					if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
					end = i;
				} else if (isEmpty(ch)) {
					let next = this.buffer[i + 1];
					if (ch === "\r") {
						if (next === "\n") {
							i += 1;
							ch = "\n";
							next = this.buffer[i + 1];
						} else end = i;
					}
					if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
					if (ch === "\n") {
						const cs = this.continueScalar(i + 1);
						if (cs === -1) break;
						i = Math.max(i, cs - 2);
					}
				} else {
					if (inFlow && flowIndicatorChars.has(ch)) break;
					end = i;
				}
				if (!ch && !this.atEnd) return this.setNext("plain-scalar");
				yield cst_SCALAR;
				yield* this.pushToIndex(end + 1, true);
				return inFlow ? "flow" : "doc";
			}
			*pushCount(n) {
				if (n > 0) {
					yield this.buffer.substr(this.pos, n);
					this.pos += n;
					return n;
				}
				return 0;
			}
			*pushToIndex(i, allowEmpty) {
				const s = this.buffer.slice(this.pos, i);
				if (s) {
					yield s;
					this.pos += s.length;
					return s.length;
				} else if (allowEmpty) yield "";
				return 0;
			}
			*pushIndicators() {
				let n = 0;
				loop: while (true) {
					switch (this.charAt(0)) {
						case "!":
							n += yield* this.pushTag();
							n += yield* this.pushSpaces(true);
							continue loop;
						case "&":
							n += yield* this.pushUntil(isNotAnchorChar);
							n += yield* this.pushSpaces(true);
							continue loop;
						case "-":
						case "?":
						case ":": {
							const inFlow = this.flowLevel > 0;
							const ch1 = this.charAt(1);
							if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
								if (!inFlow) this.indentNext = this.indentValue + 1;
								else if (this.flowKey) this.flowKey = false;
								n += yield* this.pushCount(1);
								n += yield* this.pushSpaces(true);
								continue loop;
							}
						}
					}
					break loop;
				}
				return n;
			}
			*pushTag() {
				if (this.charAt(1) === "<") {
					let i = this.pos + 2;
					let ch = this.buffer[i];
					while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
					return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
				} else {
					let i = this.pos + 1;
					let ch = this.buffer[i];
					while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
					else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
					else break;
					return yield* this.pushToIndex(i, false);
				}
			}
			*pushNewline() {
				const ch = this.buffer[this.pos];
				if (ch === "\n") return yield* this.pushCount(1);
				else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
				else return 0;
			}
			*pushSpaces(allowTabs) {
				let i = this.pos - 1;
				let ch;
				do
					ch = this.buffer[++i];
				while (ch === " " || allowTabs && ch === "	");
				const n = i - this.pos;
				if (n > 0) {
					yield this.buffer.substr(this.pos, n);
					this.pos = i;
				}
				return n;
			}
			*pushUntil(test) {
				let i = this.pos;
				let ch = this.buffer[i];
				while (!test(ch)) ch = this.buffer[++i];
				return yield* this.pushToIndex(i, false);
			}
		}
		function includesToken(list, type) {
			for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
			return false;
		}
		function findNonEmptyIndex(list) {
			for (let i = 0; i < list.length; ++i) switch (list[i].type) {
				case "space":
				case "comment":
				case "newline": break;
				default: return i;
			}
			return -1;
		}
		function isFlowToken(token) {
			switch (token?.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar":
				case "flow-collection": return true;
				default: return false;
			}
		}
		function getPrevProps(parent) {
			switch (parent.type) {
				case "document": return parent.start;
				case "block-map": {
					const it = parent.items[parent.items.length - 1];
					return it.sep ?? it.start;
				}
				case "block-seq": return parent.items[parent.items.length - 1].start;
				/* istanbul ignore next should not happen */
				default: return [];
			}
		}
		/** Note: May modify input array */
		function getFirstKeyStartProps(prev) {
			if (prev.length === 0) return [];
			let i = prev.length;
			loop: while (--i >= 0) switch (prev[i].type) {
				case "doc-start":
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
				case "newline": break loop;
			}
			while (prev[++i]?.type === "space");
			return prev.splice(i, prev.length);
		}
		function arrayPushArray(target, source) {
			if (source.length < 1e5) Array.prototype.push.apply(target, source);
			else for (let i = 0; i < source.length; ++i) target.push(source[i]);
		}
		function fixFlowSeqItems(fc) {
			if (fc.start.type === "flow-seq-start") {
				for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
					if (it.key) it.value = it.key;
					delete it.key;
					if (isFlowToken(it.value)) {
						if (it.value.end) arrayPushArray(it.value.end, it.sep);
						else it.value.end = it.sep;
					} else arrayPushArray(it.start, it.sep);
					delete it.sep;
				}
			}
		}
		/**
		* A YAML concrete syntax tree (CST) parser
		*
		* ```ts
		* const src: string = ...
		* for (const token of new Parser().parse(src)) {
		*   // token: Token
		* }
		* ```
		*
		* To use the parser with a user-provided lexer:
		*
		* ```ts
		* function* parse(source: string, lexer: Lexer) {
		*   const parser = new Parser()
		*   for (const lexeme of lexer.lex(source))
		*     yield* parser.next(lexeme)
		*   yield* parser.end()
		* }
		*
		* const src: string = ...
		* const lexer = new Lexer()
		* for (const token of parse(src, lexer)) {
		*   // token: Token
		* }
		* ```
		*/
		class parser_Parser {
			/**
			* @param onNewLine - If defined, called separately with the start position of
			*   each new line (in `parse()`, including the start of input).
			*/
			constructor(onNewLine) {
				/** If true, space and sequence indicators count as indentation */
				this.atNewLine = true;
				/** If true, next token is a scalar value */
				this.atScalar = false;
				/** Current indentation level */
				this.indent = 0;
				/** Current offset since the start of parsing */
				this.offset = 0;
				/** On the same line with a block map key */
				this.onKeyLine = false;
				/** Top indicates the node that's currently being built */
				this.stack = [];
				/** The source of the current token, set in parse() */
				this.source = "";
				/** The type of the current token, set in parse() */
				this.type = "";
				this.lexer = new Lexer();
				this.onNewLine = onNewLine;
			}
			/**
			* Parse `source` as a YAML stream.
			* If `incomplete`, a part of the last line may be left as a buffer for the next call.
			*
			* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
			*
			* @returns A generator of tokens representing each directive, document, and other structure.
			*/
			*parse(source, incomplete = false) {
				if (this.onNewLine && this.offset === 0) this.onNewLine(0);
				for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
				if (!incomplete) yield* this.end();
			}
			/**
			* Advance the parser by the `source` of one lexical token.
			*/
			*next(source) {
				this.source = source;
				if (this.atScalar) {
					this.atScalar = false;
					yield* this.step();
					this.offset += source.length;
					return;
				}
				const type = tokenType(source);
				if (!type) {
					const message = `Not a YAML token: ${source}`;
					yield* this.pop({
						type: "error",
						offset: this.offset,
						message,
						source
					});
					this.offset += source.length;
				} else if (type === "scalar") {
					this.atNewLine = false;
					this.atScalar = true;
					this.type = "scalar";
				} else {
					this.type = type;
					yield* this.step();
					switch (type) {
						case "newline":
							this.atNewLine = true;
							this.indent = 0;
							if (this.onNewLine) this.onNewLine(this.offset + source.length);
							break;
						case "space":
							if (this.atNewLine && source[0] === " ") this.indent += source.length;
							break;
						case "explicit-key-ind":
						case "map-value-ind":
						case "seq-item-ind":
							if (this.atNewLine) this.indent += source.length;
							break;
						case "doc-mode":
						case "flow-error-end": return;
						default: this.atNewLine = false;
					}
					this.offset += source.length;
				}
			}
			/** Call at end of input to push out any remaining constructions */
			*end() {
				while (this.stack.length > 0) yield* this.pop();
			}
			get sourceToken() {
				return {
					type: this.type,
					offset: this.offset,
					indent: this.indent,
					source: this.source
				};
			}
			*step() {
				const top = this.peek(1);
				if (this.type === "doc-end" && top?.type !== "doc-end") {
					while (this.stack.length > 0) yield* this.pop();
					this.stack.push({
						type: "doc-end",
						offset: this.offset,
						source: this.source
					});
					return;
				}
				if (!top) return yield* this.stream();
				switch (top.type) {
					case "document": return yield* this.document(top);
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return yield* this.scalar(top);
					case "block-scalar": return yield* this.blockScalar(top);
					case "block-map": return yield* this.blockMap(top);
					case "block-seq": return yield* this.blockSequence(top);
					case "flow-collection": return yield* this.flowCollection(top);
					case "doc-end": return yield* this.documentEnd(top);
				}
				/* istanbul ignore next should not happen */
				yield* this.pop();
			}
			peek(n) {
				return this.stack[this.stack.length - n];
			}
			*pop(error) {
				const token = error ?? this.stack.pop();
				/* istanbul ignore if should not happen */
				if (!token) yield {
					type: "error",
					offset: this.offset,
					source: "",
					message: "Tried to pop an empty stack"
				};
				else if (this.stack.length === 0) yield token;
				else {
					const top = this.peek(1);
					if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
					else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
					if (token.type === "flow-collection") fixFlowSeqItems(token);
					switch (top.type) {
						case "document":
							top.value = token;
							break;
						case "block-scalar":
							top.props.push(token);
							break;
						case "block-map": {
							const it = top.items[top.items.length - 1];
							if (it.value) {
								top.items.push({
									start: [],
									key: token,
									sep: []
								});
								this.onKeyLine = true;
								return;
							} else if (it.sep) it.value = token;
							else {
								Object.assign(it, {
									key: token,
									sep: []
								});
								this.onKeyLine = !it.explicitKey;
								return;
							}
							break;
						}
						case "block-seq": {
							const it = top.items[top.items.length - 1];
							if (it.value) top.items.push({
								start: [],
								value: token
							});
							else it.value = token;
							break;
						}
						case "flow-collection": {
							const it = top.items[top.items.length - 1];
							if (!it || it.value) top.items.push({
								start: [],
								key: token,
								sep: []
							});
							else if (it.sep) it.value = token;
							else Object.assign(it, {
								key: token,
								sep: []
							});
							return;
						}
						/* istanbul ignore next should not happen */
						default:
							yield* this.pop();
							yield* this.pop(token);
					}
					if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
						const last = token.items[token.items.length - 1];
						if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
							if (top.type === "document") top.end = last.start;
							else top.items.push({ start: last.start });
							token.items.splice(-1, 1);
						}
					}
				}
			}
			*stream() {
				switch (this.type) {
					case "directive-line":
						yield {
							type: "directive",
							offset: this.offset,
							source: this.source
						};
						return;
					case "byte-order-mark":
					case "space":
					case "comment":
					case "newline":
						yield this.sourceToken;
						return;
					case "doc-mode":
					case "doc-start": {
						const doc = {
							type: "document",
							offset: this.offset,
							start: []
						};
						if (this.type === "doc-start") doc.start.push(this.sourceToken);
						this.stack.push(doc);
						return;
					}
				}
				yield {
					type: "error",
					offset: this.offset,
					message: `Unexpected ${this.type} token in YAML stream`,
					source: this.source
				};
			}
			*document(doc) {
				if (doc.value) return yield* this.lineEnd(doc);
				switch (this.type) {
					case "doc-start":
						if (findNonEmptyIndex(doc.start) !== -1) {
							yield* this.pop();
							yield* this.step();
						} else doc.start.push(this.sourceToken);
						return;
					case "anchor":
					case "tag":
					case "space":
					case "comment":
					case "newline":
						doc.start.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(doc);
				if (bv) this.stack.push(bv);
				else yield {
					type: "error",
					offset: this.offset,
					message: `Unexpected ${this.type} token in YAML document`,
					source: this.source
				};
			}
			*scalar(scalar) {
				if (this.type === "map-value-ind") {
					const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
					let sep;
					if (scalar.end) {
						sep = scalar.end;
						sep.push(this.sourceToken);
						delete scalar.end;
					} else sep = [this.sourceToken];
					const map = {
						type: "block-map",
						offset: scalar.offset,
						indent: scalar.indent,
						items: [{
							start,
							key: scalar,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(scalar);
			}
			*blockScalar(scalar) {
				switch (this.type) {
					case "space":
					case "comment":
					case "newline":
						scalar.props.push(this.sourceToken);
						return;
					case "scalar":
						scalar.source = this.source;
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) {
							let nl = this.source.indexOf("\n") + 1;
							while (nl !== 0) {
								this.onNewLine(this.offset + nl);
								nl = this.source.indexOf("\n", nl) + 1;
							}
						}
						yield* this.pop();
						break;
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.step();
				}
			}
			*blockMap(map) {
				const it = map.items[map.items.length - 1];
				switch (this.type) {
					case "newline":
						this.onKeyLine = false;
						if (it.value) {
							const end = "end" in it.value ? it.value.end : void 0;
							if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
							else map.items.push({ start: [this.sourceToken] });
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "space":
					case "comment":
						if (it.value) map.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else {
							if (this.atIndentedComment(it.start, map.indent)) {
								const end = map.items[map.items.length - 2]?.value?.end;
								if (Array.isArray(end)) {
									arrayPushArray(end, it.start);
									end.push(this.sourceToken);
									map.items.pop();
									return;
								}
							}
							it.start.push(this.sourceToken);
						}
						return;
				}
				if (this.indent >= map.indent) {
					const atMapIndent = !this.onKeyLine && this.indent === map.indent;
					const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
					let start = [];
					if (atNextItem && it.sep && !it.value) {
						const nl = [];
						for (let i = 0; i < it.sep.length; ++i) {
							const st = it.sep[i];
							switch (st.type) {
								case "newline":
									nl.push(i);
									break;
								case "space": break;
								case "comment":
									if (st.indent > map.indent) nl.length = 0;
									break;
								default: nl.length = 0;
							}
						}
						if (nl.length >= 2) start = it.sep.splice(nl[1]);
					}
					switch (this.type) {
						case "anchor":
						case "tag":
							if (atNextItem || it.value) {
								start.push(this.sourceToken);
								map.items.push({ start });
								this.onKeyLine = true;
							} else if (it.sep) it.sep.push(this.sourceToken);
							else it.start.push(this.sourceToken);
							return;
						case "explicit-key-ind":
							if (!it.sep && !it.explicitKey) {
								it.start.push(this.sourceToken);
								it.explicitKey = true;
							} else if (atNextItem || it.value) {
								start.push(this.sourceToken);
								map.items.push({
									start,
									explicitKey: true
								});
							} else this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: [this.sourceToken],
									explicitKey: true
								}]
							});
							this.onKeyLine = true;
							return;
						case "map-value-ind":
							if (it.explicitKey) {
								if (!it.sep) {
									if (includesToken(it.start, "newline")) Object.assign(it, {
										key: null,
										sep: [this.sourceToken]
									});
									else {
										const start = getFirstKeyStartProps(it.start);
										this.stack.push({
											type: "block-map",
											offset: this.offset,
											indent: this.indent,
											items: [{
												start,
												key: null,
												sep: [this.sourceToken]
											}]
										});
									}
								} else if (it.value) map.items.push({
									start: [],
									key: null,
									sep: [this.sourceToken]
								});
								else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
								else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
									const start = getFirstKeyStartProps(it.start);
									const key = it.key;
									const sep = it.sep;
									sep.push(this.sourceToken);
									delete it.key;
									delete it.sep;
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key,
											sep
										}]
									});
								} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
								else it.sep.push(this.sourceToken);
							} else if (!it.sep) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else if (it.value || atNextItem) map.items.push({
								start,
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: [],
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else it.sep.push(this.sourceToken);
							this.onKeyLine = true;
							return;
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": {
							const fs = this.flowScalar(this.type);
							if (atNextItem || it.value) {
								map.items.push({
									start,
									key: fs,
									sep: []
								});
								this.onKeyLine = true;
							} else if (it.sep) this.stack.push(fs);
							else {
								Object.assign(it, {
									key: fs,
									sep: []
								});
								this.onKeyLine = true;
							}
							return;
						}
						default: {
							const bv = this.startBlockValue(map);
							if (bv) {
								if (bv.type === "block-seq") {
									if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
										yield* this.pop({
											type: "error",
											offset: this.offset,
											message: "Unexpected block-seq-ind on same line with key",
											source: this.source
										});
										return;
									}
								} else if (atMapIndent) map.items.push({ start });
								this.stack.push(bv);
								return;
							}
						}
					}
				}
				yield* this.pop();
				yield* this.step();
			}
			*blockSequence(seq) {
				const it = seq.items[seq.items.length - 1];
				switch (this.type) {
					case "newline":
						if (it.value) {
							const end = "end" in it.value ? it.value.end : void 0;
							if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
							else seq.items.push({ start: [this.sourceToken] });
						} else it.start.push(this.sourceToken);
						return;
					case "space":
					case "comment":
						if (it.value) seq.items.push({ start: [this.sourceToken] });
						else {
							if (this.atIndentedComment(it.start, seq.indent)) {
								const end = seq.items[seq.items.length - 2]?.value?.end;
								if (Array.isArray(end)) {
									arrayPushArray(end, it.start);
									end.push(this.sourceToken);
									seq.items.pop();
									return;
								}
							}
							it.start.push(this.sourceToken);
						}
						return;
					case "anchor":
					case "tag":
						if (it.value || this.indent <= seq.indent) break;
						it.start.push(this.sourceToken);
						return;
					case "seq-item-ind":
						if (this.indent !== seq.indent) break;
						if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
				}
				if (this.indent > seq.indent) {
					const bv = this.startBlockValue(seq);
					if (bv) {
						this.stack.push(bv);
						return;
					}
				}
				yield* this.pop();
				yield* this.step();
			}
			*flowCollection(fc) {
				const it = fc.items[fc.items.length - 1];
				if (this.type === "flow-error-end") {
					let top;
					do {
						yield* this.pop();
						top = this.peek(1);
					} while (top?.type === "flow-collection");
				} else if (fc.end.length === 0) {
					switch (this.type) {
						case "comma":
						case "explicit-key-ind":
							if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
							else it.start.push(this.sourceToken);
							return;
						case "map-value-ind":
							if (!it || it.value) fc.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (it.sep) it.sep.push(this.sourceToken);
							else Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							return;
						case "space":
						case "comment":
						case "newline":
						case "anchor":
						case "tag":
							if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
							else if (it.sep) it.sep.push(this.sourceToken);
							else it.start.push(this.sourceToken);
							return;
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": {
							const fs = this.flowScalar(this.type);
							if (!it || it.value) fc.items.push({
								start: [],
								key: fs,
								sep: []
							});
							else if (it.sep) this.stack.push(fs);
							else Object.assign(it, {
								key: fs,
								sep: []
							});
							return;
						}
						case "flow-map-end":
						case "flow-seq-end":
							fc.end.push(this.sourceToken);
							return;
					}
					const bv = this.startBlockValue(fc);
					/* istanbul ignore else should not happen */
					if (bv) this.stack.push(bv);
					else {
						yield* this.pop();
						yield* this.step();
					}
				} else {
					const parent = this.peek(2);
					if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
						yield* this.pop();
						yield* this.step();
					} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
						const start = getFirstKeyStartProps(getPrevProps(parent));
						fixFlowSeqItems(fc);
						const sep = fc.end.splice(1, fc.end.length);
						sep.push(this.sourceToken);
						const map = {
							type: "block-map",
							offset: fc.offset,
							indent: fc.indent,
							items: [{
								start,
								key: fc,
								sep
							}]
						};
						this.onKeyLine = true;
						this.stack[this.stack.length - 1] = map;
					} else yield* this.lineEnd(fc);
				}
			}
			flowScalar(type) {
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				return {
					type,
					offset: this.offset,
					indent: this.indent,
					source: this.source
				};
			}
			startBlockValue(parent) {
				switch (this.type) {
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return this.flowScalar(this.type);
					case "block-scalar-header": return {
						type: "block-scalar",
						offset: this.offset,
						indent: this.indent,
						props: [this.sourceToken],
						source: ""
					};
					case "flow-map-start":
					case "flow-seq-start": return {
						type: "flow-collection",
						offset: this.offset,
						indent: this.indent,
						start: this.sourceToken,
						items: [],
						end: []
					};
					case "seq-item-ind": return {
						type: "block-seq",
						offset: this.offset,
						indent: this.indent,
						items: [{ start: [this.sourceToken] }]
					};
					case "explicit-key-ind": {
						this.onKeyLine = true;
						const start = getFirstKeyStartProps(getPrevProps(parent));
						start.push(this.sourceToken);
						return {
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								explicitKey: true
							}]
						};
					}
					case "map-value-ind": {
						this.onKeyLine = true;
						const start = getFirstKeyStartProps(getPrevProps(parent));
						return {
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						};
					}
				}
				return null;
			}
			atIndentedComment(start, indent) {
				if (this.type !== "comment") return false;
				if (this.indent <= indent) return false;
				return start.every((st) => st.type === "newline" || st.type === "space");
			}
			*documentEnd(docEnd) {
				if (this.type !== "doc-mode") {
					if (docEnd.end) docEnd.end.push(this.sourceToken);
					else docEnd.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
				}
			}
			*lineEnd(token) {
				switch (this.type) {
					case "comma":
					case "doc-start":
					case "doc-end":
					case "flow-seq-end":
					case "flow-map-end":
					case "map-value-ind":
						yield* this.pop();
						yield* this.step();
						break;
					case "newline": this.onKeyLine = false;
					default:
						if (token.end) token.end.push(this.sourceToken);
						else token.end = [this.sourceToken];
						if (this.type === "newline") yield* this.pop();
				}
			}
		}
		/**
		* Tracks newlines during parsing in order to provide an efficient API for
		* determining the one-indexed `{ line, col }` position for any offset
		* within the input.
		*/
		class LineCounter {
			constructor() {
				this.lineStarts = [];
				/**
				* Should be called in ascending order. Otherwise, call
				* `lineCounter.lineStarts.sort()` before calling `linePos()`.
				*/
				this.addNewLine = (offset) => this.lineStarts.push(offset);
				/**
				* Performs a binary search and returns the 1-indexed { line, col }
				* position of `offset`. If `line === 0`, `addNewLine` has never been
				* called or `offset` is before the first known newline.
				*/
				this.linePos = (offset) => {
					let low = 0;
					let high = this.lineStarts.length;
					while (low < high) {
						const mid = low + high >> 1;
						if (this.lineStarts[mid] < offset) low = mid + 1;
						else high = mid;
					}
					if (this.lineStarts[low] === offset) return {
						line: low + 1,
						col: 1
					};
					if (low === 0) return {
						line: 0,
						col: offset
					};
					const start = this.lineStarts[low - 1];
					return {
						line: low,
						col: offset - start + 1
					};
				};
			}
		}
		function parseOptions(options) {
			const prettyErrors = options.prettyErrors !== false;
			return {
				lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
				prettyErrors
			};
		}
		/** Parse an input string into a single YAML.Document */
		function parseDocument(source, options = {}) {
			const { lineCounter, prettyErrors } = parseOptions(options);
			const parser = new parser_Parser(lineCounter?.addNewLine);
			const composer = new composer_Composer(options);
			let doc = null;
			for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
			else if (doc.options.logLevel !== "silent") {
				doc.errors.push(new errors_YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
				break;
			}
			if (prettyErrors && lineCounter) {
				doc.errors.forEach(errors_prettifyError(source, lineCounter));
				doc.warnings.forEach(errors_prettifyError(source, lineCounter));
			}
			return doc;
		}
		/**
		* Places in a text by their offset, in UTF-16 units. What is missing at the end is missing on the last line that has
		* something, not below the text. Our own count: the one of `yaml` misses lines where quotes aren't closed.
		*/
		function placesIn(source, file) {
			const starts = [0, ...[...source.matchAll(/\n/g)].map((match) => match.index + 1)];
			const lastSign = source.trimEnd().length;
			return (offset) => {
				const place = Math.max(0, Math.min(offset, lastSign));
				const line = lastIndexUpTo(starts, place);
				return {
					file,
					line: line + 1,
					column: place - (starts[line] ?? 0) + 1
				};
			};
		}
		/** By halves: a file of a hundred thousand lines may have as many mistakes. */
		function lastIndexUpTo(starts, place) {
			let low = 0;
			let high = starts.length;
			while (high - low > 1) {
				const middle = Math.floor((low + high) / 2);
				if ((starts[middle] ?? 0) <= place) low = middle;
				else high = middle;
			}
			return low;
		}
		/** Aliases may make a file stand for more than is written, but not for more than this many values. */
		const mostNodes = 5e4;
		const styles = {
			PLAIN: "plain",
			QUOTE_SINGLE: "single-quoted",
			QUOTE_DOUBLE: "double-quoted"
		};
		/**
		* A parsed document as a located tree. Our own walk instead of `toJS`, which knows no places, reads `007` as a number,
		* and takes quadratic time to find duplicate keys.
		*
		* @param note told of everything that is wrong: duplicate keys, keys that are no text, aliases that lead nowhere
		* @returns undefined where the document is empty, or aliases blow it up
		*/
		function locate(document, note) {
			if (document.contents === null) return void 0;
			const walk = new Walk(note);
			const root = walk.visit(document.contents, 0);
			if (yaml_tree_isEmpty(root)) return void 0;
			if (!walk.usesAliases || root.size <= mostNodes) return root;
			note(0, `Its aliases stand for more than ${mostNodes} values: write out what is meant.`);
		}
		class Walk {
			usesAliases = false;
			#note;
			/** In the order of the document, so that an alias finds the anchor that is nearest above it. */
			#anchors = /* @__PURE__ */ new Map();
			constructor(note) {
				this.#note = note;
			}
			visit(node, around) {
				const at = startOf(node, around);
				if (isAlias(node)) return this.#alias(node.source, at);
				const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : void 0;
				if (anchor !== void 0) this.#anchors.set(anchor, "open");
				const located = this.#content(node, at);
				if (anchor !== void 0) this.#anchors.set(anchor, located);
				return located;
			}
			#content(node, at) {
				if (isMap(node)) return this.#map(node, at);
				if (isSeq(node)) {
					const items = node.items.map((item) => this.visit(item, at));
					return {
						kind: "list",
						at,
						size: sizeOf(items),
						items
					};
				}
				return isScalar(node) ? scalar(node, at) : emptyScalar(at);
			}
			#alias(anchor, at) {
				this.usesAliases = true;
				const target = this.#anchors.get(anchor);
				if (target === void 0) this.#note(at, `Nothing above is marked with the anchor ${(0, quoted.TL)(`&${anchor}`)}.`);
				if (target === "open") this.#note(at, `The alias ${(0, quoted.TL)(`*${anchor}`)} stands inside what it repeats.`);
				return target === void 0 || target === "open" ? emptyScalar(at) : target;
			}
			#map(map, at) {
				const own = /* @__PURE__ */ new Map();
				const merged = /* @__PURE__ */ new Map();
				for (const pair of map.items) {
					const key = this.visit(pair.key, at);
					const value = this.visit(pair.value, key.kind === "scalar" ? key.end : key.at);
					if (!yaml_tree_isMergeKey(key)) this.#add(own, key, value);
					else if (!isAlias(pair.value) || !yaml_tree_isEmpty(value)) this.#merge(merged, value, key.at);
				}
				for (const [key, entry] of merged) if (!own.has(key)) own.set(key, entry);
				return {
					kind: "map",
					at,
					size: sizeOf([...own.values()].map((entry) => entry.value)),
					entries: own
				};
			}
			#add(entries, key, value) {
				if (key.kind !== "scalar") this.#note(key.at, "A key must be text.");
				else if (key.text === "__proto__") this.#note(key.at, `The key ${(0, quoted.TL)(key.text)} isn't allowed.`);
				else if (entries.has(key.text)) this.#note(key.at, `The key ${(0, quoted.TL)(key.text)} is there twice: keep one of the two lines.`);
				else entries.set(key.text, {
					keyAt: key.at,
					value
				});
			}
			#merge(into, source, at) {
				for (const map of source.kind === "list" ? source.items : [source]) if (map.kind !== "map") this.#note(at, "Only a block of keys can be merged with `<<`, by its alias.");
				else for (const [key, entry] of map.entries) into.set(key, into.get(key) ?? entry);
			}
		}
		function yaml_tree_isMergeKey(key) {
			return key.kind === "scalar" && key.text === "<<" && key.style === "plain";
		}
		function scalar(node, at) {
			const { value } = node;
			const text = node.source ?? "";
			return {
				kind: "scalar",
				at,
				size: 1,
				text,
				value: value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : text,
				style: styles[node.type ?? "PLAIN"] ?? "block",
				end: endOf(node, at)
			};
		}
		function emptyScalar(at) {
			return {
				kind: "scalar",
				at,
				size: 1,
				text: "",
				value: null,
				style: "plain",
				end: at
			};
		}
		function yaml_tree_isEmpty(node) {
			return node.kind === "scalar" && node.value === null;
		}
		function sizeOf(children) {
			return children.reduce((sum, child) => sum + child.size, 1);
		}
		function startOf(node, otherwise) {
			return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] ?? otherwise : otherwise;
		}
		function endOf(node, otherwise) {
			return node.range?.[1] ?? otherwise;
		}
		/** In bytes. A mapping is a few kilobytes; what is larger was taken for one by mistake, or means harm. */
		const largestFile = 524288;
		/** One broken line makes YAML stumble over many of the next ones: the first few say what is wrong. */
		const mostSyntaxMistakes = 10;
		/**
		* Reads the text of a YAML file. Never throws, and takes a second or two for the worst of texts.
		*
		* @param content bytes are read as UTF-8, with or without a byte order mark
		* @param file what the file is called in places
		*/
		function readYaml(content, file) {
			const whole = (message) => ({
				source: "",
				root: void 0,
				mistakes: [{ message }],
				placeAt: () => ({
					file,
					line: 1,
					column: 1
				})
			});
			const size = typeof content === "string" ? Buffer.byteLength(content) : content.byteLength;
			if (size > largestFile) return whole(tooLarge(size));
			const source = yaml_file_textOf(content);
			if (source === void 0) return whole("It isn't text in UTF-8: save it as UTF-8.");
			const placeAt = placesIn(source, file);
			const mistakes = [];
			const note = (at, message) => {
				mistakes.push({
					message,
					place: placeAt(at)
				});
			};
			const control = controlCharacter.exec(source);
			if (control) {
				note(control.index, "A control character stands here: the file is not a text file, or not UTF-8.");
				return {
					source,
					root: void 0,
					mistakes,
					placeAt
				};
			}
			const root = yaml_file_parse(source, placeAt, note);
			if (root === void 0 && mistakes.length === 0) mistakes.push({ message: emptyFile });
			return {
				source,
				root,
				mistakes,
				placeAt
			};
		}
		function tooLarge(bytes) {
			return `It has ${bytes} bytes; a mapping has at most ${largestFile}.`;
		}
		const emptyFile = "It is empty: copy the mapping file that comes with the action, and put your own fields into it.";
		/** All of them but tabs, ends of lines, and 0x80 to 0x9f, which YAML lets through in quoted text. `\p{Cc}` compiles slowly. */
		const controlCharacter = /[^\t\n\r -~\u0080-\uffff]/;
		function yaml_file_textOf(content) {
			if (typeof content === "string") return content.startsWith("\ufeff") ? content.slice(1) : content;
			try {
				return new TextDecoder("utf-8", { fatal: true }).decode(content);
			} catch {
				return;
			}
		}
		function yaml_file_parse(source, placeAt, note) {
			try {
				const document = parseDocument(source, {
					prettyErrors: false,
					schema: "core",
					resolveKnownTags: false,
					uniqueKeys: false
				});
				const wrong = withoutEchoes([...document.errors, ...document.warnings]);
				for (const error of firstOfEachLine(wrong, placeAt)) note(error.pos[0], inWords(error));
				return wrong.length > 0 ? void 0 : locate(document, note);
			} catch (error) {
				if (!(error instanceof RangeError)) throw error;
				note(0, tooDeep);
				return;
			}
		}
		/** After a broken block, every word of the rest of the file is out of place; after a tab, every line of the block. */
		function withoutEchoes(errors) {
			const tabs = errors.filter((error) => error.code === "TAB_AS_INDENT");
			if (tabs.length > 0) return tabs;
			const causes = errors.filter((error) => !error.message.includes(" token in YAML stream"));
			return causes.length > 0 ? causes : errors.slice(0, 1);
		}
		/** The rest of a line that is broken is broken too: saying so helps nobody. */
		function firstOfEachLine(errors, placeAt) {
			const byLine = /* @__PURE__ */ new Map();
			for (const error of errors) {
				const { line } = placeAt(error.pos[0]);
				if (!byLine.has(line)) byLine.set(line, error);
				if (byLine.size === mostSyntaxMistakes) break;
			}
			return [...byLine.values()];
		}
		const tooDeep = "It is nested too deeply.";
		function inWords(error) {
			switch (error.code) {
				case "TAB_AS_INDENT": return "A tab stands where the line is indented: YAML takes only spaces there.";
				case "MULTIPLE_DOCS": return "A second document begins here (`---`): the file must hold one.";
				case "RESOURCE_EXHAUSTION": return tooDeep;
				case "TAG_RESOLVE_FAILED": return "This tag (`!\u2026`) has no meaning in a mapping: leave it out.";
				case "BAD_ALIAS": return "An anchor (`&\u2026`) or an alias (`*\u2026`) is malformed here; text that begins with one of these signs must stand in quotes.";
				case "BLOCK_AS_IMPLICIT_KEY": return "A second `:` stands in this line, or the next line is indented too far: text with `: ` in it must stand in quotes, a nested key on a line of its own, and keys of one block below one another.";
				case "BAD_SCALAR_START": return "Text that begins with `%`, `,`, `|`, `>`, `@` or a backtick must stand in quotes.";
				case "MULTILINE_IMPLICIT_KEY": return missingColon;
				case "MISSING_CHAR": return missingSign(error.message);
				case "BAD_INDENT": return "The indentation doesn't fit the lines above, or a bracket, brace or quote before this isn't closed.";
				default: return noYaml(error.message);
			}
		}
		const missingColon = "A `:` with a space after it is missing in this line: write `key: value`.";
		function missingSign(message) {
			if (message.startsWith("Implicit map key")) return missingColon;
			return message.includes("quote") ? "A quote is opened here, or before this, and never closed." : noYaml(message);
		}
		function noYaml(message) {
			return `This is no valid YAML: ${(0, quoted.TN)(message.slice(0, 200)).replace(/[.: ]+$/, "")}.`;
		}
		const remedy = "Correct the mapping file; docs/mapping.md in the repository of this action explains every key.";
		/** Beyond so many mistakes, another file was meant. */
		const mostMistakes = 500;
		/**
		* Reads a mapping file.
		*
		* @param content its text, or its bytes in UTF-8
		* @param file its path as the workflow names it, for places
		* @throws ConfigError with all mistakes, in the order of the file: each a sentence with the nearest right name, at its
		*   line and column, or without a place where the file as a whole is meant
		*/
		function readMapping(content, file, { hasPathFields = true } = {}) {
			const yaml = readYaml(content, file);
			if (yaml.root === void 0) throw mappingError(file, yaml.mistakes);
			const mistakes = [...yaml.mistakes];
			const checked = check(yaml, yaml.root, mistakes, hasPathFields);
			if (checked === void 0 || mistakes.length > 0) throw mappingError(file, mistakes);
			return mappingOf(checked);
		}
		function check(yaml, root, mistakes, hasPathFields) {
			const note = (at, message) => {
				mistakes.push({
					message,
					place: yaml.placeAt(at)
				});
			};
			const gathered = gatherCustomAttributes(root, note);
			const parsed = mappingFile.safeParse(plainValue(gathered), { jitless: true });
			if (!parsed.success) noteSchemaIssues(parsed.error.issues, gathered, note);
			noteRuleMistakes(gathered, yaml.source, note);
			noteConditionMistakes(gathered, note);
			if (!hasPathFields) notePathFields(gathered, note);
			return parsed.data && {
				written: parsed.data,
				order: attributeNames(gathered)
			};
		}
		function mappingOf({ written, order }) {
			const rules = rulesOf(written.attributes, order);
			const people = written.people ?? {};
			const scope = {
				include: (people.include ?? []).map(mapping_scope.rI),
				exclude: (people.exclude ?? []).map(mapping_scope.rI)
			};
			const tested = [...scope.include, ...scope.exclude].flat().map((test) => test.field);
			return {
				timezone: written.timezone,
				rules: new Map(rules.map(({ rule }) => [rule.attribute, rule])),
				scope,
				lifecycle: {
					createDaysBefore: people.createDaysBefore ?? defaultLifecycle.createDaysBefore,
					deactivateDaysAfter: people.deactivateDaysAfter ?? defaultLifecycle.deactivateDaysAfter,
					reactivate: people.reactivate ?? defaultLifecycle.reactivate
				},
				namesakes: new Set((people.namesakes ?? []).map(String)),
				limits: limitsOf(written.limits ?? {}),
				fields: /* @__PURE__ */ new Set([...rules.flatMap(({ fields }) => [...fields]), ...tested])
			};
		}
		function limitsOf(written) {
			const limit = (name) => ({
				percent: written[name]?.percent ?? defaultLimits[name].percent,
				atLeast: written[name]?.atLeast ?? defaultLimits[name].atLeast
			});
			return {
				creations: limit("creations"),
				updates: limit("updates"),
				reactivations: limit("reactivations"),
				deactivations: limit("deactivations"),
				renames: limit("renames"),
				clears: limit("clears"),
				missing: limit("missing")
			};
		}
		function mappingError(file, found) {
			const sorted = distinct(found).sort(byPlace);
			const mistakes = sorted.slice(0, mostMistakes);
			if (sorted.length > mistakes.length) mistakes.push({ message: `There are ${sorted.length - mistakes.length} more mistakes.` });
			const count = sorted.length === 1 ? "is a mistake" : `are ${sorted.length} mistakes`;
			return new errors.xL(`There ${count} in ${(0, quoted.TL)(file)}.`, remedy, mistakes);
		}
		/** What stands in several places through an alias is one mistake. */
		function distinct(mistakes) {
			const key = ({ message, place }) => `${place?.line}:${place?.column}:${message}`;
			return [...new Map(mistakes.map((mistake) => [key(mistake), mistake])).values()];
		}
		function byPlace(left, right) {
			const lines = (left.place?.line ?? 0) - (right.place?.line ?? 0);
			return lines === 0 ? (left.place?.column ?? 0) - (right.place?.column ?? 0) : lines;
		}
		/**
		* Reads the mapping file of a workflow.
		*
		* @param file its path as the workflow names it, from the workspace
		* @param workspace the folder that the repository was checked out to; the file lies inside, links followed
		* @throws ConfigError where there is no such file, where it lies elsewhere or isn't a file, or with all its mistakes
		*/
		function readMappingFile(file, workspace, options = {}) {
			return readMapping(contentOf(file, workspace), file, options);
		}
		/**
		* Reads the mapping file of an earlier time, which needn't be there.
		*
		* @returns undefined where there is none, or an empty one: then the mapping is new
		* @throws ConfigError as `readMappingFile` does
		*/
		function readEarlierMappingFile(file, workspace) {
			if (!(0, external_node_fs_.existsSync)(external_node_path_default().resolve(workspace, file))) return void 0;
			const content = contentOf(file, workspace);
			return content.toString().trim() === "" ? void 0 : readMapping(content, file);
		}
		/**
		* Whether two paths lead to one file of the workspace, links followed: then nothing can be compared.
		*
		* @throws ConfigError as `readMappingFile` does
		*/
		function isOneFile(file, other, workspace) {
			return realPathOf(external_node_path_default().resolve(workspace, file), file) === realPathOf(external_node_path_default().resolve(workspace, other), other);
		}
		/** Whether two files of the workspace hold the very same; false where one of them can't be read. */
		function isSameFile(file, other, workspace) {
			try {
				return contentOf(file, workspace).equals(contentOf(other, workspace));
			} catch {
				return false;
			}
		}
		function contentOf(file, workspace) {
			const found = realPathOf(external_node_path_default().resolve(workspace, file), file);
			const root = realPathOf(workspace, file);
			const inside = external_node_path_default().relative(root, found);
			if (inside === ".." || inside.startsWith(`..${external_node_path_default().sep}`) || external_node_path_default().isAbsolute(inside)) throw new errors.xL(`The mapping file ${(0, quoted.TL)(file)} lies outside of the workspace.`, "Put it into the repository, and give its path from there as `mapping-file`.");
			return readBounded(file, found);
		}
		function realPathOf(place, file) {
			try {
				return external_node_fs_.realpathSync.native(place);
			} catch (error) {
				throw unreadable(file, error);
			}
		}
		function readBounded(file, found) {
			try {
				const stats = (0, external_node_fs_.statSync)(found);
				if (!stats.isFile()) throw new errors.xL(`The mapping file ${(0, quoted.TL)(file)} is not a file.`, "Give the path of a YAML file as `mapping-file`.");
				if (stats.size > largestFile) throw new errors.xL(`The mapping file ${(0, quoted.TL)(file)} is too large.`, "Give the path of a mapping file as `mapping-file`.", [{ message: tooLarge(stats.size) }]);
				return (0, external_node_fs_.readFileSync)(found);
			} catch (error) {
				throw error instanceof errors.xL ? error : unreadable(file, error);
			}
		}
		function unreadable(file, error) {
			const code = error instanceof Error && "code" in error ? error.code : void 0;
			const missing = code === "ENOENT" || code === "ENOTDIR";
			return new errors.xL(`The mapping file ${(0, quoted.TL)(file)} ${missing ? "isn't there" : "can't be read"}.`, missing ? "Check the path in `mapping-file`, and that a step with `actions/checkout` runs before this one." : "Give the path of a readable YAML file inside the repository as `mapping-file`.");
		}
	}),
	3738: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			w: () => ruleValue,
			x: () => writtenValue
		});
		var attributes = __nccwpck_require__(1857);
		var civil_date = __nccwpck_require__(3685);
		/**
		* Texts as a value of an attribute, if they fit its type: several are joined with `, `, except where the attribute
		* refers to people.
		*
		* @param texts tidy and not blank
		*/
		function fittingValue(type, texts) {
			const [first] = texts;
			if (first === void 0) return { kind: "nothing" };
			switch (type) {
				case "person": return {
					kind: "value",
					value: [first]
				};
				case "people": return {
					kind: "value",
					value: distinct(texts)
				};
				default: return fittingText(type, texts.length === 1 ? first : texts.join(", "));
			}
		}
		function fittingText(type, text) {
			switch (type) {
				case "text": return {
					kind: "value",
					value: text
				};
				case "email": return isEmail(text) ? {
					kind: "value",
					value: text
				} : {
					kind: "concern",
					reason: "not-an-email"
				};
				case "address": return isWebAddress(text) ? {
					kind: "value",
					value: text
				} : {
					kind: "concern",
					reason: "not-an-address"
				};
				case "gender": return attributes.Tf.some((gender) => gender === text) ? {
					kind: "value",
					value: text
				} : {
					kind: "concern",
					reason: "not-a-gender"
				};
				case "date": {
					const day = dayOf(text);
					return day === void 0 ? {
						kind: "concern",
						reason: "not-a-date"
					} : {
						kind: "value",
						value: day
					};
				}
			}
		}
		function dayOf(text) {
			return dateWithTime.test(text) ? (0, civil_date.m0)(text) : void 0;
		}
		const dateWithTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
		/** One `@`, no space, nothing that would end an address in a header, and a domain with a dot. */
		const email = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(?:\.[^\s@<>()[\]\\,;:".]+)+$/;
		function isEmail(text) {
			return text.length <= 254 && email.test(text);
		}
		function isWebAddress(text) {
			return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
		}
		/** The same person named twice is one: addresses don't differ by case. */
		function distinct(people) {
			return [...new Map(people.map((person) => [person.toLowerCase(), person])).values()];
		}
		var lazy_pattern = __nccwpck_require__(8534);
		/** Letters that don't come apart into a Latin letter and an accent, and signs that have a plain form. */
		const plainForms = {
			\u00df: "ss",
			\u1e9e: "SS",
			\u00e6: "ae",
			\u00c6: "AE",
			\u0153: "oe",
			\u0152: "OE",
			\u00f8: "o",
			\u00d8: "O",
			\u0142: "l",
			\u0141: "L",
			\u0111: "d",
			\u0110: "D",
			\u00f0: "d",
			\u00d0: "D",
			\u00fe: "th",
			\u00de: "Th",
			\u0127: "h",
			\u0126: "H",
			\u0131: "i",
			\u014b: "n",
			\u014a: "N",
			"\u2018": "'",
			"\u2019": "'",
			"\u201c": "\"",
			"\u201d": "\"",
			"\u2013": "-",
			"\u2014": "-",
			"\u2011": "-",
			"\u2026": "...",
			"\xA0": " ",
			"\u202f": " "
		};
		const text_transform_forms = {
			lowercase: (text) => text.toLowerCase(),
			uppercase: (text) => text.toUpperCase(),
			titlecase,
			ascii
		};
		/** A text after the transforms of a rule, in their order. No transform knows a language: the same everywhere. */
		function transformed(text, transforms) {
			return transforms.reduce((changed, transform) => text_transform_forms[transform](changed), text);
		}
		/** A word is letters, figures and accents; after an apostrophe one begins where at least two letters follow. */
		const word = (0, lazy_pattern.x)(String.raw`[\p{L}\p{M}\p{N}]+(?:['\u2019]\p{L}(?![\p{L}\p{M}\p{N}]))?`, "gu");
		const accentedLetter = (0, lazy_pattern.x)(String.raw`(\p{Script=Latin})\p{M}+`, "gu");
		function titlecase(text) {
			return text.toLowerCase().replaceAll(word(), (found) => {
				const [first = "", ...rest] = found;
				return first.toUpperCase() + rest.join("");
			});
		}
		/** Letters of other scripts have no plain form and stay: dropping them would empty a name. */
		function ascii(text) {
			return text.normalize("NFD").replaceAll(accentedLetter(), "$1").normalize("NFC").replaceAll(/[^\x20-\x7e]/gu, (letter) => plainForms[letter] ?? letter);
		}
		var tidy_text = __nccwpck_require__(5514);
		/**
		* What a rule makes of what its source holds: default where that is empty, else the table of values; then the
		* transforms; then the check whether it fits the attribute. A list goes through table and transforms entry by entry.
		*
		* @param found the texts of the source, tidy and not blank
		*/
		function ruleValue(rule, found) {
			const type = (0, attributes.H2)(rule.attribute);
			const texts = singleTexts(found, type);
			if (texts.length === 0) return finished(rule, type, singleTexts((0, tidy_text.CB)(rule.default), type));
			if (rule.values === void 0) return finished(rule, type, texts);
			const looked = lookUp(rule.values, texts);
			if (looked === void 0) return {
				kind: "concern",
				reason: "value-not-in-table"
			};
			return finished(rule, type, looked);
		}
		/** What a text that stands in the file itself becomes; a mistake of the file where it doesn't fit. */
		function writtenValue(type, text, transforms) {
			return fittingValue(type, afterTransforms(singleTexts((0, tidy_text.CB)(text), type), transforms));
		}
		function finished(rule, type, texts) {
			return fittingValue(type, afterTransforms(texts, rule.transforms));
		}
		function afterTransforms(texts, transforms) {
			if (transforms.length === 0) return texts;
			return texts.map((text) => (0, tidy_text.qV)(transformed(text, transforms))).filter((text) => text !== "");
		}
		/** References to people may stand several in one text. */
		function singleTexts(texts, type) {
			if (type !== "person" && type !== "people") return texts;
			return (0, tidy_text.CB)(texts.flatMap((text) => text.split(/[,;\r\n]/)));
		}
		/** Undefined where a value isn't in the table, and that is to be reported. */
		function lookUp(table, texts) {
			const replaced = [];
			for (const text of texts) {
				const found = table.replacements.get((0, tidy_text.TH)(text));
				if (found === void 0 && table.otherwise.kind === "report") return void 0;
				const value = found === void 0 ? other(table, text) : found;
				replaced.push(...(0, tidy_text.CB)(value));
			}
			return replaced;
		}
		function other({ otherwise }, text) {
			return otherwise.kind === "value" ? otherwise.value : text;
		}
	}),
	1030: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			jm: () => isScopeUnknown,
			rI: () => conditionOf,
			yX: () => isInScope
		});
		var _lucca_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7587);
		var _employee_field_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7165);
		var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9646);
		var _tidy_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5514);
		/**
		* Whether somebody takes part. Who doesn't is left as they are: not created, not changed, not deactivated.
		*/
		function isInScope(scope, employee) {
			return placeInScope(scope, employee) !== "out";
		}
		/** Whether that hangs on a field that Lucca doesn't show for this person; `isInScope` says yes then. */
		function isScopeUnknown(scope, employee) {
			return employee.withheld !== void 0 && placeInScope(scope, employee) === "unknown";
		}
		function placeInScope({ include, exclude }, employee) {
			const included = include.length === 0 ? "yes" : fitsAny(include, employee);
			const excluded = fitsAny(exclude, employee);
			if (included === "no" || excluded === "yes") return "out";
			return included === "yes" && excluded === "no" ? "in" : "unknown";
		}
		function fitsAny(conditions, employee) {
			const fits = conditions.map((condition) => fitOf(condition, employee));
			if (fits.includes("yes")) return "yes";
			return fits.includes("unknown") ? "unknown" : "no";
		}
		/** A test that fails decides, whatever the fields are that aren't shown. */
		function fitOf(condition, employee) {
			let fit = "yes";
			for (const { field, holds } of condition) if (employee.withheld?.has(field)) fit = "unknown";
			else if (!holds((0, _employee_field_js__WEBPACK_IMPORTED_MODULE_2__._)(employee, field))) return "no";
			return fit;
		}
		/** A condition of a checked file, ready to be asked. */
		function conditionOf(written) {
			return Object.entries(written).flatMap(([field, test]) => (0, _lucca_fields_js__WEBPACK_IMPORTED_MODULE_0__.V)(field) ? [{
				field,
				holds: testOf(test)
			}] : []);
		}
		/** A field with several values fits where one of them does. */
		function testOf(test) {
			if (typeof test === "object" && !Array.isArray(test)) {
				if (test.matches === void 0) return (value) => (0, _tidy_text_js__WEBPACK_IMPORTED_MODULE_3__.CB)(value).length === 0 === (test.empty ?? true);
				const fits = (0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.F)(String(test.matches));
				return (value) => (0, _tidy_text_js__WEBPACK_IMPORTED_MODULE_3__.CB)(value).some(fits);
			}
			const wanted = new Set([test].flat().map((text) => (0, _tidy_text_js__WEBPACK_IMPORTED_MODULE_3__.TH)(String(text))));
			return (value) => (0, _tidy_text_js__WEBPACK_IMPORTED_MODULE_3__.CB)(value).some((text) => wanted.has((0, _tidy_text_js__WEBPACK_IMPORTED_MODULE_3__.TH)(text)));
		}
	}),
	5514: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			CB: () => textsOf,
			TH: () => foldText,
			qV: () => tidyText
		});
		/** Most texts are plain ASCII: looking is quicker than normalising, which counts for a hundred thousand people. */
		const alreadyTidy = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
		/** Text as the mapping handles it everywhere: without space around it, and accents composed (NFC). */
		function tidyText(text) {
			if (alreadyTidy.test(text)) return text;
			return text.trim().normalize("NFC");
		}
		/** The form in which texts are compared where case doesn't count. */
		function foldText(text) {
			return tidyText(text).toLowerCase();
		}
		/** The texts that a field holds, tidy and without blank ones: empty where the field is empty. */
		function textsOf(value) {
			if (value === null) return [];
			if (typeof value !== "string") return value.map(tidyText).filter((text) => text !== "");
			const text = tidyText(value);
			return text === "" ? [] : [text];
		}
	}),
	725: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K2: () => sequence,
			KN: () => percent,
			U9: () => count,
			ah: () => countedPeople,
			hS: () => counted,
			p0: () => duration
		});
		/** `1,234`, of a whole number. Not by Intl: making its first formatter takes longer than planning for hundreds of people. */
		function count(value) {
			return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
		}
		/** `1 person`, `1,234 people`; the plural is the singular with an s unless it is given. */
		function counted(value, singular, plural = `${singular}s`) {
			return `${count(value)} ${value === 1 ? singular : plural}`;
		}
		/** `1 person`, `12 people` */
		function countedPeople(value) {
			return counted(value, "person", "people");
		}
		/** `45%`, `0.4%`: how much a part is of a whole above zero. */
		function percent(part, whole) {
			const [digits, tenth] = (part / whole * 100).toFixed(1).split(".");
			return `${count(Number(digits))}${tenth === "0" ? "" : `.${tenth}`}%`;
		}
		/** `2.1 s`, from two minutes on `3 min 20 s`. */
		function duration(milliseconds) {
			const seconds = Math.round(milliseconds / 1e3);
			if (seconds < 120) return `${(milliseconds / 1e3).toFixed(1)} s`;
			return `${count(Math.floor(seconds / 60))} min ${seconds % 60} s`;
		}
		/** `a`, `a and b`, `a, b and c` */
		function sequence(parts) {
			const last = parts.at(-1) ?? "";
			return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
		}
	}),
	856: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			HQ: () => warningAnnotations,
			Th: () => errorAnnotations,
			iI: () => isRed
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(725);
		var _error_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1300);
		var _failure_groups_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6653);
		var _kept_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5340);
		var _limit_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(365);
		var _people_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2055);
		var _people_groups_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(2400);
		var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6676);
		var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(942);
		var _skip_words_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2923);
		var _trouble_sections_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9554);
		/**
		* GitHub shows ten errors and ten warnings of a step and drops the rest
		* (https://docs.github.com/rest/checks/runs, at `annotations` of \u201cUpdate a check run\u201d).
		*/
		const annotationsAKind = 10;
		/** So many people with the same trouble are told of one by one; more are counted. */
		const namedOneByOne = 3;
		/** What went wrong in a red run. The last is the result itself; empty for a green one. */
		function errorAnnotations(report) {
			if (!isRed(report)) return [];
			return [...capped(errorDetails(report), 9, "errors"), { message: (0, _result_js__WEBPACK_IMPORTED_MODULE_5__.ow)(report) }];
		}
		function errorDetails(report) {
			if (report.check) return checkAnnotations(report, "wrong");
			return [
				...mistakeErrors(report),
				...refusalsOf(report),
				...failureErrors(report)
			];
		}
		/** What a person should look at although it doesn't make the run red. */
		function warningAnnotations(report) {
			const { warnings } = report;
			if (report.check) return capped([
				...checkAnnotations(report, "warning"),
				...warnings.map(sentence),
				...untoldWarnings(report)
			], annotationsAKind, "warnings");
			return capped([
				...isRed(report) ? [] : refusalsOf(report),
				...warnings.map(sentence),
				...untoldWarnings(report),
				...driftWarnings(report),
				...missingWarnings(report),
				...keptWarnings(report),
				...skipWarnings(report)
			], annotationsAKind, "warnings");
		}
		function isRed({ outcome }) {
			return outcome === "refused" || outcome === "partial" || outcome === "failed";
		}
		function capped(all, limit, what) {
			if (all.length <= limit) return all;
			const shown = all.slice(0, limit - 1);
			return [...shown, { message: `and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_8__.U9)(all.length - shown.length)} more ${what}: see the job summary` }];
		}
		function sentence(text) {
			return { message: (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_4__.w)(text) };
		}
		function checkAnnotations({ check }, mark) {
			return (check?.points ?? []).flatMap((point) => point.mark === mark ? [{
				title: `Set-up: ${point.area}`,
				message: (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_4__.w)(`${point.what} ${point.remedy}`, 1e3)
			}] : []);
		}
		function mistakeErrors(report) {
			return (0, _error_words_js__WEBPACK_IMPORTED_MODULE_0__.Jy)(report.error).map(({ message, place }) => ({
				message: (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_4__.w)(message),
				...place && {
					file: place.file,
					startLine: place.line,
					startColumn: place.column
				}
			}));
		}
		function refusalsOf(report) {
			const { planned } = report;
			if (!planned || !(0, _result_js__WEBPACK_IMPORTED_MODULE_5__.PT)(report)) return [];
			const approval = isRed(report) ? "" : ` If all of it is meant, run sync with approve: ${planned.digest}`;
			return planned.refusals.map((refusal) => ({
				title: `${isRed(report) ? "Refused" : "A sync would be refused"}: ${refusal.limit}`,
				message: `${(0, _limit_words_js__WEBPACK_IMPORTED_MODULE_2__.dp)(refusal)}. ${(0, _limit_words_js__WEBPACK_IMPORTED_MODULE_2__.wp)(refusal.limit)}${approval}`
			}));
		}
		function failureErrors(report) {
			const failed = report.written?.failed ?? [];
			if (failed.length === 0) return [];
			if (report.people === "none") return [{ message: `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_8__.ah)(failed.length)} failed: see the job summary` }];
			return (0, _failure_groups_js__WEBPACK_IMPORTED_MODULE_9__.B)(failed).flatMap(({ failure, people }) => {
				const message = (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_4__.w)(failure.message);
				if (people.length > namedOneByOne || (0, _failure_groups_js__WEBPACK_IMPORTED_MODULE_9__.q)(failure)) return [{
					title: `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_8__.ah)(people.length)}: ${failure.kind} failed`,
					message
				}];
				return people.map((id) => ({
					title: `Lucca id ${(0, _people_js__WEBPACK_IMPORTED_MODULE_3__.dZ)(report, id)}: ${failure.kind} failed`,
					message
				}));
			});
		}
		function untoldWarnings({ gitHub }) {
			return (gitHub?.untold ?? []).map(({ what, remedy, permission }) => {
				const message = (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_4__.w)(`${what} ${remedy}`);
				return { message: permission ? `${message}\n${(0, _trouble_sections_js__WEBPACK_IMPORTED_MODULE_7__.$r)(permission)}` : message };
			});
		}
		function driftWarnings(report) {
			return report.drift.map(({ attribute, employeeIds }) => {
				const whom = report.people === "none" ? "" : `: ${shortList(report, employeeIds)}`;
				return {
					title: "Not kept by Leapsome",
					message: `${attribute} still differs after writing for ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_8__.ah)(employeeIds.length)}${whom}`
				};
			});
		}
		function missingWarnings({ planned, change }) {
			const missing = planned?.plan.missing.length ?? 0;
			if (missing === 0 || change?.effect.missing.before === missing) return [];
			return [{
				title: "Missing in Lucca",
				message: `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_8__.ah)(missing)} in Leapsome with an externalId that Lucca shows nobody with; left as they are`
			}];
		}
		/** In a change of the mapping file, what is as it was without it is no news. */
		function keptWarnings({ planned, change }) {
			return (0, _people_groups_js__WEBPACK_IMPORTED_MODULE_10__.u)(change ? change.effect.kept.more : planned?.plan.kept ?? []).map(({ reason, attribute, people }) => ({
				title: `${attribute} left as it is for ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_8__.ah)(people.length)}`,
				message: `${_kept_words_js__WEBPACK_IMPORTED_MODULE_1__.y[reason].what}. ${_kept_words_js__WEBPACK_IMPORTED_MODULE_1__.y[reason].remedy}`
			}));
		}
		/** A warning a person; where these are many or nobody may be named, a warning a reason. */
		function skipWarnings(report) {
			const skips = report.change ? report.change.effect.skips.more : report.planned?.plan.skipped ?? [];
			return (0, _people_groups_js__WEBPACK_IMPORTED_MODULE_10__.q)(skips).flatMap(({ reason, attribute, people }) => {
				const { what, remedy } = _skip_words_js__WEBPACK_IMPORTED_MODULE_6__.H[reason];
				const message = `${what}${attribute ? ` (${attribute})` : ""}. ${remedy}`;
				if (report.people === "none" || people.length > namedOneByOne) return [{
					title: `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_8__.ah)(people.length)} skipped`,
					message
				}];
				return people.map(({ employeeId, others }) => ({
					title: `Lucca id ${(0, _people_js__WEBPACK_IMPORTED_MODULE_3__.dZ)(report, employeeId)} skipped`,
					message: others.length > 0 ? `${message} (with ${shortList(report, others)})` : message
				}));
			});
		}
		function shortList(report, ids) {
			const shown = ids.slice(0, 10).map((id) => (0, _people_js__WEBPACK_IMPORTED_MODULE_3__.dZ)(report, id));
			return ids.length > shown.length ? `${shown.join(", ")} and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_8__.U9)(ids.length - shown.length)} more` : shown.join(", ");
		}
	}),
	9260: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { _: () => attributeAsMarkdown });
		var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4285);
		/** An attribute for a table, in Markdown: a custom one, whose id says nothing, with the Lucca fields that it is made of. */
		function attributeAsMarkdown({ planned }, attribute) {
			const fields = attribute === "active" ? void 0 : planned?.customSources?.get(attribute);
			return fields ? `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(attribute)} (${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(fields.join(", "), 200)})` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(attribute);
		}
	}),
	6207: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			C: () => attributeSection,
			k: () => changeSection
		});
		var numbers = __nccwpck_require__(725);
		/** For how many people each attribute changes, never a value; those first that change for most people with a user. */
		function countByAttribute(changes) {
			const counts = /* @__PURE__ */ new Map();
			for (const { kind, differences } of changes) for (const difference of differences) {
				const { attribute } = difference;
				const none = {
					attribute,
					created: 0,
					filled: 0,
					replaced: 0,
					cleared: 0
				};
				const before = counts.get(attribute) ?? none;
				const way = kind === "creation" ? "created" : wayOf(difference);
				counts.set(attribute, {
					...before,
					[way]: before[way] + 1
				});
			}
			return [...counts.values()].sort((a, b) => changedOf(b) - changedOf(a) || b.created - a.created || (a.attribute < b.attribute ? -1 : 1));
		}
		/** People who had a user already. */
		function changedOf({ filled, replaced, cleared }) {
			return filled + replaced + cleared;
		}
		function wayOf({ value, replaces }) {
			if (value.kind === "cleared") return "cleared";
			return replaces ? "replaced" : "filled";
		}
		/** With fewer bars the table below says it as well. */
		const fewestBars = 3;
		/** With more the labels get too close to be read. */
		const mostBars = 12;
		/** On a shorter scale Mermaid draws halves of people. */
		const leastScale = 10;
		/** A custom attribute's id is as long as it is unreadable; its end tells it from the others. */
		const shownOfId = 4;
		/**
		* For how many people with a user each attribute changes, as a chart in the Mermaid that GitHub draws
		* (https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams). New users
		* are left out: they get everything, so their bars would all be as long. Empty where too few attributes change.
		*/
		function attributeChart(counts) {
			const bars = counts.map((of) => ({
				label: labelOf(of.attribute),
				people: changedOf(of)
			})).filter(({ people }) => people > 0).slice(0, mostBars);
			if (bars.length < fewestBars) return "";
			const most = Math.max(leastScale, ...bars.map(({ people }) => people));
			return [
				"```mermaid",
				`%%{init: ${JSON.stringify(look(bars.length))}}%%`,
				"xychart-beta horizontal",
				"  title \"People by attribute, without new users\"",
				`  x-axis [${bars.map(({ label }) => `"${label}"`).join(", ")}]`,
				`  y-axis 0 --> ${most}`,
				`  bar [${bars.map(({ people }) => people).join(", ")}]`,
				"```"
			].join("\n");
		}
		/** As high as its bars need, and in colours that can be seen on a light page and on a dark one. */
		function look(bars) {
			return {
				xyChart: {
					width: 700,
					height: 100 + 30 * bars
				},
				themeVariables: { xyChart: {
					backgroundColor: "transparent",
					plotColorPalette: "#4c8dd6"
				} }
			};
		}
		/** Nothing that Mermaid or Markdown could read as anything but a label, whatever an attribute is called. */
		function labelOf(attribute) {
			const plain = attribute.replace(/[^\w.]/g, "").slice(0, 40);
			const [, id] = /^custom\.(\w+)$/.exec(plain) ?? [];
			return id === void 0 || id.length <= shownOfId ? plain : `custom \u2026${id.slice(-4)}`;
		}
		var attribute_name = __nccwpck_require__(9260);
		var markdown = __nccwpck_require__(4285);
		var report_people = __nccwpck_require__(2055);
		var plain_text = __nccwpck_require__(6676);
		/** So many rows can be read at a glance; a longer table is folded. */
		const rowsAtAGlance = 20;
		const kindsInWords = {
			creation: "create",
			update: "update",
			reactivation: "reactivate",
			deactivation: "deactivate"
		};
		/** The gravest first, so that a shortened table leaves out the rest. */
		const gravity = [
			"deactivation",
			"reactivation",
			"creation",
			"update"
		];
		/** What can happen to an attribute. A way that nothing goes has no column. */
		const ways = [
			{
				way: "created",
				heading: "New users"
			},
			{
				way: "filled",
				heading: "Filled in"
			},
			{
				way: "replaced",
				heading: "Replaced"
			},
			{
				way: "cleared",
				heading: "Cleared"
			}
		];
		/** How many people each attribute changes for; never a value. Empty where no attribute changes. */
		function attributeSection(report, space) {
			const counts = countByAttribute(report.planned?.plan.changes ?? []);
			if (counts.length === 0) return "";
			const shown = ways.filter(({ way }) => counts.some((of) => of[way] > 0));
			const columns = [{ heading: "Attribute" }, ...shown.map(({ heading }) => ({
				heading,
				numbers: true
			}))];
			const row = (of) => [(0, attribute_name._)(report, of.attribute), ...shown.map(({ way }) => (0, numbers.U9)(of[way]))];
			return (0, markdown.uW)("Changes by attribute", attributeChart(counts), (0, markdown.Xr)(columns, counts, row, space.lines));
		}
		/** Who changes, by Lucca id, and which attributes; empty where nobody changes or nobody may be named. */
		function changeSection(report, space) {
			const { planned, people } = report;
			if (!planned || planned.plan.changes.length === 0 || people === "none") return "";
			const changes = gravity.flatMap((kind) => planned.plan.changes.filter((change) => change.kind === kind));
			const results = resultsOf(report);
			const ofJoiners = attributesOfJoiners(changes);
			const columns = [
				{ heading: "Lucca id" },
				...people === "names" ? [{ heading: "Name" }] : [],
				{ heading: "Change" },
				{ heading: "Attributes" },
				...results ? [{ heading: "Result" }] : []
			];
			const row = (change) => [
				(0, markdown.FV)(change.employeeId, plain_text.s.id),
				...people === "names" ? [(0, report_people.ro)(report, change.employeeId)] : [],
				kindsInWords[change.kind],
				attributesInWords(change, ofJoiners),
				...results ? [results(change.employeeId)] : []
			];
			const shown = (0, markdown.Xr)(columns, changes, row, space.lines);
			const label = `${(0, numbers.ah)(changes.length)}, by Lucca id`;
			return (0, markdown.uW)("Changes by person", changes.length > rowsAtAGlance ? (0, markdown.TM)(label, shown) : shown);
		}
		/** All attributes that any new user is given. */
		function attributesOfJoiners(changes) {
			const creations = changes.filter((change) => change.kind === "creation");
			return [...new Set(creations.flatMap(({ differences }) => differences.map(({ attribute }) => attribute)))];
		}
		/** The attributes of a change; of a new user, who gets nearly all of them, which aren't among them. */
		function attributesInWords({ kind, differences }, ofJoiners) {
			const attributes = differences.map(({ attribute }) => attribute);
			const lacking = ofJoiners.filter((attribute) => !attributes.includes(attribute));
			if (kind !== "creation" || attributes.length <= Math.max(lacking.length, 1)) return attributes.map(markdown.aY).join(" ");
			return lacking.length === 0 ? `all ${(0, numbers.U9)(attributes.length)}` : `all but ${lacking.map(markdown.aY).join(", ")}`;
		}
		/** What became of each change, where they didn't all become the same. */
		function resultsOf(report) {
			const { written } = report;
			if (!written || written.failed.length + written.left.length === 0) return void 0;
			const failed = new Set(written.failed.map((failure) => failure.employeeId));
			const left = new Set(written.left.map((change) => change.employeeId));
			return (id) => failed.has(id) ? "failed" : left.has(id) ? "left for the next run" : "written";
		}
	}),
	5132: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			NY: () => countRun,
			S2: () => countChanged,
			Wn: () => countPlanned
		});
		/** Changes by kind. */
		function countChanges(changes) {
			const of = (kind) => changes.filter((change) => change.kind === kind).length;
			return {
				created: of("creation"),
				updated: of("update"),
				reactivated: of("reactivation"),
				deactivated: of("deactivation")
			};
		}
		/** What the plan would do, whether or not it was let through. */
		function countPlanned(planned) {
			const { changes, unchanged, skipped } = planned.plan;
			return {
				...countChanges(changes),
				unchanged,
				skipped: skipped.length,
				failed: 0
			};
		}
		/**
		* The counts of the outputs: in plan mode what would be, otherwise what was written. So a refused sync counts no
		* change at all, however many it would have made.
		*/
		function countRun(report) {
			const { planned, written } = report;
			if (planned && report.mode === "plan") return countPlanned(planned);
			return {
				...countChanges(written?.done ?? []),
				unchanged: planned?.plan.unchanged ?? 0,
				skipped: planned?.plan.skipped.length ?? 0,
				failed: written?.failed.length ?? 0
			};
		}
		/** How many people change. */
		function countChanged(counts) {
			return counts.created + counts.updated + counts.reactivated + counts.deactivated;
		}
	}),
	8766: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { g: () => effectSections });
		var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(725);
		var _attribute_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9260);
		var _kept_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5340);
		var _limit_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(365);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4285);
		var _people_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2055);
		var _people_groups_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2400);
		var _skip_words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2923);
		/** What a change of the mapping file does: values, people, what it brings to the limits. Empty where nothing is different. */
		function effectSections(report, space) {
			const { change, planned } = report;
			if (!change) return [];
			return [
				attributeSection(report, change.effect, space),
				peopleSection(report, change.effect, space),
				limitSection(change.effect, planned?.digest ?? "")
			].filter((text) => text !== "");
		}
		/** Of people who have a user with either mapping; what new users are given is no change. */
		function attributeSection(report, { attributes }, space) {
			if (attributes.length === 0) return "";
			const columns = withPeople(report, [
				{ heading: "Attribute" },
				{
					heading: "gained",
					numbers: true
				},
				{
					heading: "changed",
					numbers: true
				},
				{
					heading: "lost",
					numbers: true
				}
			]);
			const row = ({ attribute, gained, changed, lost }) => [
				(0, _attribute_name_js__WEBPACK_IMPORTED_MODULE_0__._)(report, attribute),
				...[
					gained,
					changed,
					lost
				].map((people) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_6__.U9)(people.length)),
				...named(report, [
					...gained,
					...changed,
					...lost
				], space)
			];
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.uW)("Values that people have after it", (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Xr)(columns, attributes, row, space.lines));
		}
		function peopleSection(report, effect, space) {
			const shown = [
				{
					what: "come into scope",
					people: effect.scope.more
				},
				{
					what: "are out of scope now: left as they are from here on",
					people: effect.scope.fewer
				},
				...effect.steps.flatMap(stepLines),
				...troubleLines(effect)
			].filter(({ people }) => people.length > 0);
			const columns = withPeople(report, [{
				heading: "People",
				numbers: true
			}, { heading: "What is different" }]);
			const row = ({ what, people }) => [
				(0, _numbers_js__WEBPACK_IMPORTED_MODULE_6__.U9)(people.length),
				what,
				...named(report, people, space)
			];
			const missing = missingSentence(effect);
			if (shown.length === 0) return missing === "" ? "" : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.uW)("People", missing);
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.uW)("People", (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.Xr)(columns, shown, row, space.lines), missing);
		}
		const stepsInWords = {
			creation: {
				more: "would be created",
				fewer: "would not be created any more"
			},
			reactivation: {
				more: "would be reactivated",
				fewer: "would not be reactivated any more"
			},
			deactivation: {
				more: "would be deactivated",
				fewer: "would not be deactivated any more"
			}
		};
		function stepLines({ kind, more, fewer }) {
			const words = stepsInWords[kind];
			return [{
				what: words.more,
				people: more
			}, {
				what: words.fewer,
				people: fewer
			}];
		}
		function troubleLines({ skips, kept }) {
			return [
				...(0, _people_groups_js__WEBPACK_IMPORTED_MODULE_7__.q)(skips.more).map((group) => skipLine("would be skipped", group)),
				...(0, _people_groups_js__WEBPACK_IMPORTED_MODULE_7__.q)(skips.fewer).map((group) => skipLine("would not be skipped any more", group)),
				...(0, _people_groups_js__WEBPACK_IMPORTED_MODULE_7__.u)(kept.more).map((group) => keptLine("stays as it is", group)),
				...(0, _people_groups_js__WEBPACK_IMPORTED_MODULE_7__.u)(kept.fewer).map((group) => keptLine("does not stay as it is any more", group))
			];
		}
		function skipLine(what, { reason, attribute, people }) {
			const of = attribute ? ` (${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(attribute)})` : "";
			return {
				what: `${what}: ${asRest(_skip_words_js__WEBPACK_IMPORTED_MODULE_5__.H[reason].what)}${of}`,
				people: people.map(({ employeeId }) => employeeId)
			};
		}
		function keptLine(what, { reason, attribute, people }) {
			return {
				what: `${attribute ? `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(attribute)} ` : ""}${what}: ${asRest(_kept_words_js__WEBPACK_IMPORTED_MODULE_1__.y[reason].what)}`,
				people: people.map(({ employeeId }) => employeeId)
			};
		}
		/** A sentence to stand behind a colon. */
		function asRest(sentence) {
			return sentence.charAt(0).toLowerCase() + sentence.slice(1);
		}
		function missingSentence({ missing: { before, after } }) {
			if (before === after) return "";
			return `Users that look as if Lucca showed their employee no more: ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_6__.U9)(after)}, without the change ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_6__.U9)(before)}.`;
		}
		function limitSection({ limits, liftedLimits }, digest) {
			if (limits.length + liftedLimits.length === 0) return "";
			const lines = limits.map(({ refusal, alsoBefore }) => {
				const also = alsoBefore ? " Also without the change." : "";
				return `- **${refusal.limit}**: ${(0, _limit_words_js__WEBPACK_IMPORTED_MODULE_2__.dp)(refusal)}.${also} ${(0, _limit_words_js__WEBPACK_IMPORTED_MODULE_2__.wp)(refusal.limit)}`;
			});
			const lifted = liftedLimits.map((limit) => `- **${limit}**: would no longer hold a sync back.`);
			const approval = limits.length > 0 ? `A sync would be refused. If all of it is meant, run sync with \`approve: ${digest}\`; by then the digest may be another one.` : "";
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.uW)("Limits", [...lines, ...lifted].join("\n"), approval);
		}
		function withPeople(report, columns) {
			return report.people === "none" ? columns : [...columns, { heading: "Lucca ids" }];
		}
		function named(report, people, space) {
			return report.people === "none" ? [] : [(0, _people_js__WEBPACK_IMPORTED_MODULE_4__.Bd)(report, people, space.people)];
		}
	}),
	1300: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bz: () => placesInCode,
			Jy: () => mistakesOf,
			bs: () => errorInWords
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
		var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6676);
		/** What isn't an ActionableError is a bug; its message may quote a person's value, so it is told nowhere. */
		function errorInWords(error) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.fU) return {
				what: error.what,
				remedy: error.remedy
			};
			return {
				what: `This is a bug in the action (${(0, _plain_text_js__WEBPACK_IMPORTED_MODULE_1__.w)(error.name, 40)}).`,
				remedy: "Please report it to its makers, with the version and the places in the code that the log shows."
			};
		}
		/** Everything that is wrong in the inputs or the mapping file, one by one. */
		function mistakesOf(error) {
			return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL ? error.mistakes : [];
		}
		/** Where in the code a bug showed, innermost first, without its message; nothing for errors that aren't bugs. */
		function placesInCode(error) {
			if (!error || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.fU) return [];
			return (error.stack ?? "").replace(error.message, "").split("\n").filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line)).map((line) => (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_1__.w)(line));
		}
	}),
	6653: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => groupFailures,
			q: () => isTokenRefused
		});
		/** Failures with the same words, so that these are told once. */
		function groupFailures(failures) {
			return [...Map.groupBy(failures, ({ kind, status, message }) => `${kind} ${status} ${message}`).values()].flatMap((alike) => alike.slice(0, 1).map((failure) => ({
				failure,
				people: alike.map(({ employeeId }) => employeeId)
			})));
		}
		/** Whether the token was refused: that says nothing about the person. */
		function isTokenRefused({ status }) {
			return status === 401 || status === 403;
		}
	}),
	5340: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { y: () => keptReasonsInWords });
		const keptReasonsInWords = {
			"value-not-in-table": {
				what: "The value has no line in the table of the rule",
				remedy: "Add it to `values` in the mapping file, or say under `otherwise` what to do with others."
			},
			"not-a-date": {
				what: "The value is not a date",
				remedy: "Correct it in Lucca (YYYY-MM-DD where it is a text), or map another field."
			},
			"not-an-address": {
				what: "The value is not a web address",
				remedy: "Correct it in Lucca (https://\u2026), or map another field."
			},
			"not-an-email": {
				what: "The value is not an e-mail address",
				remedy: "Correct it in Lucca, or map another field."
			},
			"not-a-gender": {
				what: "The value is none of male, female and diverse, which are all that Leapsome takes",
				remedy: "Translate it with `values` in the mapping file."
			},
			"expression-failed": {
				what: "The expression of the rule fails for these people",
				remedy: "Correct the expression in the mapping file; it must also stand empty fields."
			},
			"part-missing": {
				what: "Lucca does not show this of these people, though it does of others",
				remedy: "Give the OAuth client the scope for it and all establishments, under /identity/admin/integration-keys in Lucca; a warning of this run names the scope."
			},
			"manager-without-user": {
				what: "The manager has no active user in Leapsome",
				remedy: "Nothing to do where the manager starts later or is skipped here too; otherwise correct the manager in Lucca."
			},
			"unknown-person": {
				what: "Lucca shows nobody with this id or address",
				remedy: "Correct the reference in Lucca, and look whether the role of the key, or the establishments of the OAuth client, let that person be seen."
			},
			"circle-of-managers": {
				what: "Following the managers leads back to the person",
				remedy: "Correct one of the managers of the circle in Lucca."
			},
			"empty-for-everybody": {
				what: "The field is empty for everybody, so that nothing is cleared",
				remedy: "Let the role of the Lucca key, or the OAuth client, read it, or take the rule out of the mapping file."
			},
			"half-a-name": {
				what: "Only one of the first and the last name is known, and Leapsome takes none without the other",
				remedy: "Complete the name in Lucca, or let the role of the Lucca key, or the OAuth client, read it."
			}
		};
	}),
	365: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$z: () => approvedLimit,
			dp: () => measuredAgainstLimit,
			wp: () => limitRemedy
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(725);
		const limitsInWords = {
			creations: {
				happens: {
					one: "would be created",
					many: "would be created"
				},
				remedy: "Expected at a first run. Otherwise look whether the people have users already, under another externalId or login."
			},
			updates: {
				happens: {
					one: "would be updated",
					many: "would be updated"
				},
				remedy: "Look at the changes by attribute: one attribute that changes for nearly everybody is often a mapping mistake."
			},
			reactivations: {
				happens: {
					one: "would be reactivated",
					many: "would be reactivated"
				},
				remedy: "Look in Lucca whether these people really work for the company again."
			},
			deactivations: {
				happens: {
					one: "would be deactivated",
					many: "would be deactivated"
				},
				remedy: "Look in Lucca whether the contracts of these people really have ended. Leapsome loses review and goal data for good."
			},
			renames: {
				happens: {
					one: "would get another login (userName)",
					many: "would get another login (userName)"
				},
				remedy: "Look whether the company changed its e-mail addresses, and whether Leapsome takes the new domain."
			},
			clears: {
				happens: {
					one: "would lose a value",
					many: "would lose a value"
				},
				remedy: "Look whether the role of the Lucca key, or the scopes of the OAuth client, still let these fields be read: a lost right shows a field as empty."
			},
			missing: {
				happens: {
					one: "has a Leapsome user though Lucca shows nobody with this externalId",
					many: "have a Leapsome user though Lucca shows nobody with their externalId"
				},
				remedy: "Look whether the role of the Lucca key still lets everybody be seen, departed employees too, or the OAuth client still has all establishments."
			}
		};
		/** `deactivations`: 45 people would be deactivated, 45% of 100 managed users; up to 5 are allowed (5%, at least 3). */
		function measuredAgainstLimit(refusal) {
			const { count: people, allowed, managedUsers } = refusal;
			const { one, many } = limitsInWords[refusal.limit].happens;
			const share = managedUsers > 0 ? `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.KN)(people, managedUsers)} of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(managedUsers)} managed users` : "while Leapsome has no managed user yet";
			const rule = `${refusal.percent}%, at least ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(refusal.atLeast)}`;
			return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.ah)(people)} ${people === 1 ? one : many}, ${share}; up to ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(allowed)} are allowed (${rule})`;
		}
		/** `25 people, where 10 are allowed without approval`: of a limit that somebody lifted. */
		function approvedLimit(refusal) {
			const { count: people, allowed } = refusal;
			return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.ah)(people)}, where ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(allowed)} ${allowed === 1 ? "is" : "are"} allowed without approval`;
		}
		function limitRemedy(limit) {
			return limitsInWords[limit].remedy;
		}
	}),
	4285: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			FV: () => escapeMarkdown,
			TM: () => folded,
			Xr: () => shortenedTable,
			ZP: () => shortenedList,
			aY: () => code,
			l6: () => messageAsMarkdown,
			tp: () => table,
			uW: () => section
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(725);
		var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6676);
		/**
		* What Markdown, HTML, tables, formulas, mentions and links are made of. The colon counts only before something (an
		* address, an emoji's name), the dot only in `www.` and, like a dash, where it would begin a list.
		*/
		const markup = /[&<>`*_~[\]\\|$#@]|:(?=\S)|(?<=www)\.|^[-+=]|(?<=^\d{1,9})[.)]/giu;
		/**
		* Text from outside as Markdown that shows this text and does nothing else. Character references rather than
		* backslashes, because they also hold inside HTML elements such as `<summary>`.
		*
		* @param limit how many characters to show; what is longer ends with `\u2026`
		*/
		function escapeMarkdown(text, limit = _plain_text_js__WEBPACK_IMPORTED_MODULE_0__.s.message) {
			return withoutMarkup((0, _plain_text_js__WEBPACK_IMPORTED_MODULE_0__.w)(text, limit));
		}
		/**
		* A message of the action's own as Markdown: what it quotes between backticks is code, everything is escaped as by
		* `escapeMarkdown`. An element rather than backticks, because character references hold inside it.
		*/
		function messageAsMarkdown(text) {
			return (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_0__.w)(text).split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? `<code>${withoutMarkup(part)}</code>` : withoutMarkup(part)).join("");
		}
		function withoutMarkup(line) {
			return line.replace(markup, (character) => {
				const reference = `&#${character.charCodeAt(0)};`;
				return character === "@" ? `${reference}&#8203;` : reference;
			});
		}
		/** A name from a closed set (an attribute, a digest) as code; anything else as escaped text. */
		function code(text) {
			return /^[\w.-]{1,80}$/.test(text) ? `\`${text}\`` : escapeMarkdown(text);
		}
		/** A table of cells that are Markdown already, each free of line breaks and bars. */
		function table(columns, rows) {
			const line = (cells) => `| ${cells.join(" | ")} |`;
			return [
				line(columns.map((column) => column.heading)),
				line(columns.map((column) => column.numbers ? "---:" : "---")),
				...rows.map(line)
			].join("\n");
		}
		/** A table with a row an item, no more than `limit` of them, and below it how many were left out. */
		function shortenedTable(columns, items, row, limit) {
			const shown = table(columns, items.slice(0, limit).map(row));
			return items.length > limit ? `${shown}\n\n${leftOut(items.length - limit)}` : shown;
		}
		/** A list with a line an item, which is Markdown already, no more than `limit` of them. */
		function shortenedList(items, limit) {
			const shown = items.slice(0, limit).map((item) => `- ${item}`).join("\n");
			return items.length > limit ? `${shown}\n\n${leftOut(items.length - limit)}` : shown;
		}
		function leftOut(lines) {
			return `_${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.hS)(lines, "more line")} left out here to keep the summary short; the report file has them all._`;
		}
		/** A part that is folded until somebody opens it. Both are Markdown; the label only text and references. */
		function folded(label, body) {
			return `<details><summary>${label}</summary>\n\n${body}\n\n</details>`;
		}
		/** A heading with what stands below it. */
		function section(heading, ...parts) {
			return [`### ${heading}`, ...parts.filter((part) => part !== "")].join("\n\n");
		}
	}),
	2400: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			q: () => groupSkips,
			u: () => groupKept
		});
		/** Skipped people by reason and attribute, the largest group first. */
		function groupSkips(skips) {
			return group(skips);
		}
		/** Kept attributes by reason and attribute, the largest group first. */
		function groupKept(kept) {
			return group(kept);
		}
		function group(entries) {
			return [...Map.groupBy(entries, (entry) => `${entry.reason} ${entry.attribute ?? ""}`).values()].flatMap((people) => people.slice(0, 1).map(({ reason, attribute }) => ({
				reason,
				attribute,
				people
			}))).sort((a, b) => b.people.length - a.people.length);
		}
	}),
	3128: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ko: () => keptSection,
			U8: () => missingSection,
			rl: () => foreignIdSection,
			s_: () => skippedSection,
			tX: () => driftSection
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(725);
		var _attribute_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9260);
		var _kept_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5340);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4285);
		var _people_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2055);
		var _people_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2400);
		var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6676);
		var _skip_words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2923);
		/** People whom this run can't sync, by reason, with the remedy once a reason. */
		function skippedSection(report, space) {
			const groups = (0, _people_groups_js__WEBPACK_IMPORTED_MODULE_6__.q)(report.planned?.plan.skipped ?? []);
			if (groups.length === 0) return "";
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.uW)("Skipped people", reasonTable(report, space, groups, (reason) => _skip_words_js__WEBPACK_IMPORTED_MODULE_5__.H[reason]));
		}
		/** Attributes that stay as they are although the mapping has a rule for them, by reason. */
		function keptSection(report, space) {
			const groups = (0, _people_groups_js__WEBPACK_IMPORTED_MODULE_6__.u)(report.planned?.plan.kept ?? []);
			if (groups.length === 0) return "";
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.uW)("Attributes left as they are", "These people's other attributes are synced.", reasonTable(report, space, groups, (reason) => _kept_words_js__WEBPACK_IMPORTED_MODULE_1__.y[reason]));
		}
		/** Users matched by their address who keep the externalId of another system. */
		function foreignIdSection(report) {
			const users = report.planned?.plan.foreignExternalIds ?? 0;
			if (users === 0) return "";
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.uW)("External ids of another system", `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.ah)(users)} matched by the login, whose user keeps the externalId that another system gave it. To replace these, write \`update: always\` in the rule of \`externalId\`; that other system then no longer finds them by it.`);
		}
		/** Managed users whose employee Lucca no longer shows. */
		function missingSection(report, space) {
			const { planned } = report;
			if (!planned || planned.plan.missing.length === 0) return "";
			const { missing } = planned.plan;
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.uW)("Missing in Lucca", `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.ah)(missing.length)} in Leapsome with an externalId that Lucca shows nobody with. They are left as they are: not being seen is no reason to deactivate somebody. Look whether the role of the Lucca key, or the establishments of the OAuth client, still let them be seen (former employees too); remove the externalId in Leapsome where the user isn't from Lucca.`, missingNamed(report, planned, space));
		}
		/** Differences that are still there after writing. */
		function driftSection(report, space) {
			if (report.drift.length === 0) return "";
			const columns = withPeople(report, [{ heading: "Attribute" }, {
				heading: "People",
				numbers: true
			}]);
			const isCustom = report.drift.some(({ attribute }) => attribute.startsWith("custom."));
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.uW)("Not kept by Leapsome", "These attributes were written, and still differ when read again.", isCustom ? "Of a custom attribute, look whether its id is the one in Leapsome's settings: Leapsome ignores ids that it doesn't know. Then look whether Leapsome shows the attribute as read-only, and whether it takes such a value." : "Look whether Leapsome shows the attribute as read-only, and whether it takes such a value.", (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(columns, report.drift, ({ attribute, employeeIds }) => [
				(0, _attribute_name_js__WEBPACK_IMPORTED_MODULE_0__._)(report, attribute),
				(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.U9)(employeeIds.length),
				...report.people === "none" ? [] : [(0, _people_js__WEBPACK_IMPORTED_MODULE_3__.Bd)(report, employeeIds, space.people)]
			], space.lines));
		}
		function reasonTable(report, space, groups, words) {
			const hasAttributes = groups.some((group) => group.attribute !== void 0);
			const columns = withPeople(report, [
				...hasAttributes ? [{ heading: "Attribute" }] : [],
				{ heading: "Why" },
				{
					heading: "People",
					numbers: true
				},
				{ heading: "What to do" }
			]);
			const row = ({ reason, attribute, people }) => [
				...hasAttributes ? [attribute ? (0, _attribute_name_js__WEBPACK_IMPORTED_MODULE_0__._)(report, attribute) : ""] : [],
				words(reason).what,
				(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.U9)(people.length),
				words(reason).remedy,
				...report.people === "none" ? [] : [namedInGroup(reason, people)]
			];
			const namedInGroup = (reason, people) => reason === "circle-of-managers" ? circlesAsMarkdown(report, people, space.people) : concernedAsMarkdown(report, people, space.people);
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.Xr)(columns, groups, row, space.lines);
		}
		function withPeople(report, columns) {
			return report.people === "none" ? columns : [...columns, { heading: "Lucca ids" }];
		}
		/** `12 \u2192 40 \u2192 12, 7 \u2192 8 \u2192 9 \u2192 7`: each circle once, however many of its people are concerned. */
		function circlesAsMarkdown(report, people, limit) {
			const circles = [...new Set(people.map(({ others }) => others))];
			const shown = circles.slice(0, limit).map((circle) => (0, _people_js__WEBPACK_IMPORTED_MODULE_3__.ek)(report, circle, limit));
			const left = circles.length - shown.length;
			return left > 0 ? `${shown.join(", ")} and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.U9)(left)} more` : shown.join(", ");
		}
		/** `416 (with 501, 502), 417` */
		function concernedAsMarkdown(report, people, limit) {
			const shown = people.slice(0, limit).map(({ employeeId, others }) => {
				const person = (0, _people_js__WEBPACK_IMPORTED_MODULE_3__.Bd)(report, [employeeId], 1);
				return others.length > 0 ? `${person} (with ${(0, _people_js__WEBPACK_IMPORTED_MODULE_3__.Bd)(report, others, 5)})` : person;
			});
			const left = people.length - shown.length;
			return left > 0 ? `${shown.join(", ")} and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.U9)(left)} more` : shown.join(", ");
		}
		function missingNamed(report, planned, space) {
			if (report.people === "none") return "";
			const { missing } = planned.plan;
			if (planned.externalIdIsLuccaId) {
				const ids = missing.map((employee) => employee.externalId);
				return `Lucca ids: ${(0, _people_js__WEBPACK_IMPORTED_MODULE_3__.Bd)(report, ids, space.people)}`;
			}
			const shown = missing.slice(0, space.people);
			const users = shown.map((employee) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV)(employee.userId, _plain_text_js__WEBPACK_IMPORTED_MODULE_4__.s.id)).join(", ");
			const left = missing.length - shown.length;
			return `Leapsome ids: ${users}${left > 0 ? ` and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.U9)(left)} more` : ""}`;
		}
	}),
	2055: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bd: () => peopleAsMarkdown,
			FT: () => peopleInReport,
			dZ: () => personAsText,
			ek: () => circleAsMarkdown,
			pd: () => peopleSettings,
			ro: () => nameAsMarkdown
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(725);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4285);
		var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6676);
		/** What the input `people-in-report` takes. */
		const peopleSettings = [
			"auto",
			"none",
			"ids",
			"names"
		];
		/**
		* Whom the report may name. A repository of which it isn't known whether it is public counts as public.
		*
		* @throws ConfigError where names are wanted in a public repository
		*/
		function peopleInReport(setting, visibility) {
			if (setting === "auto") return visibility === "private" ? "ids" : "none";
			if (setting !== "names" || visibility === "private") return setting;
			if (visibility === "public") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL("Input people-in-report is \"names\", but this repository is public.", "Give none or ids, or run the action in a private repository.");
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL("Input people-in-report is \"names\", but it could not be found out whether this repository is public.", "Let the job read the repository (permissions: contents: read, and the input github-token), or give none or ids.");
		}
		/** A person as plain text: the Lucca id, and the name where that was opted in. */
		function personAsText(report, id) {
			const name = report.people === "names" ? report.names.get(id) : void 0;
			const shown = (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_2__.w)(id, _plain_text_js__WEBPACK_IMPORTED_MODULE_2__.s.id);
			return name === void 0 ? shown : `${shown} ${(0, _plain_text_js__WEBPACK_IMPORTED_MODULE_2__.w)(name, _plain_text_js__WEBPACK_IMPORTED_MODULE_2__.s.name)}`;
		}
		/** A person's name as Markdown; empty where it isn't known. */
		function nameAsMarkdown(report, id) {
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FV)(report.people === "names" ? report.names.get(id) ?? "" : "", _plain_text_js__WEBPACK_IMPORTED_MODULE_2__.s.name);
		}
		/** A person as Markdown: the Lucca id, and the name where that was opted in. */
		function personAsMarkdown(report, id) {
			const name = nameAsMarkdown(report, id);
			const number = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FV)(id, _plain_text_js__WEBPACK_IMPORTED_MODULE_2__.s.id);
			return name === "" ? number : `${number} ${name}`;
		}
		/** People as Markdown, `416, 501 and 98 more`, no more of them than `limit`. */
		function peopleAsMarkdown(report, ids, limit) {
			const shown = ids.slice(0, limit).map((id) => personAsMarkdown(report, id));
			const left = ids.length - shown.length;
			return left > 0 ? `${shown.join(", ")} and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.U9)(left)} more` : shown.join(", ");
		}
		/** A circle of managers as Markdown, `12 \u2192 40 \u2192 12`. The middle of a long one is left out. */
		function circleAsMarkdown(report, ids, limit) {
			const shown = ids.map((id) => personAsMarkdown(report, id));
			const left = shown.length - Math.max(limit, 3);
			if (left > 0) shown.splice(-1 - left, left, `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.U9)(left)} more`);
			return shown.join(" \u2192 ");
		}
	}),
	6676: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			s: () => shownCharacters,
			w: () => plainText
		});
		var _lazy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8534);
		/** How much of a text from outside is shown, in characters. */
		const shownCharacters = {
			message: 500,
			name: 80,
			id: 40
		};
		const lineBreaksAndControls = (0, _lazy_pattern_js__WEBPACK_IMPORTED_MODULE_0__.x)(String.raw`[\p{Cc}\p{Zl}\p{Zp}\s]+`, "gu");
		/** Direction marks, zero-width characters and the like: they are invisible and can reorder what is beside them. */
		const invisibles = (0, _lazy_pattern_js__WEBPACK_IMPORTED_MODULE_0__.x)(String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}]`, "gu");
		/** What has to be looked at closely: anything but printable ASCII, or space at an end or twice. */
		const needsCleaning = /[^ -~]|^ | {2}| $/;
		/**
		* Text from outside as one line that can stand in a log: no line breaks, no terminal colours, no direction marks, and
		* nothing that the runner takes for a command. The runner reads `::command::` at the start of a line and
		* `##[command]` anywhere in it (ActionCommand.cs of github.com/actions/runner).
		*
		* @param limit how many characters to show; what is longer ends with `\u2026`
		*/
		function plainText(text, limit = shownCharacters.message) {
			return shorten(needsCleaning.test(text) ? cleaned(text) : text, limit).replaceAll("##[", "## [").replace(/^::/, ": :");
		}
		function cleaned(text) {
			return text.toWellFormed().replace(lineBreaksAndControls(), " ").replace(invisibles(), "").trim();
		}
		function shorten(text, limit) {
			if (text.length <= limit) return text;
			const characters = Array.from(text.slice(0, 2 * limit + 2));
			return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}\u2026`;
		}
	}),
	6176: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Z: () => heldBack,
			o: () => refusalSection
		});
		var _limit_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(365);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4285);
		var _run_link_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1344);
		/** The heading of a refused sync's section. */
		const heldBack = "Held back by limits";
		/** The limits that hold the plan back, each in one line, and how a person lets it through; empty without refusals. */
		function refusalSection(report) {
			const { planned } = report;
			if (!planned || planned.refusals.length === 0) return "";
			const heading = headingOf(report, planned);
			if (planned.approved) {
				const approval = `Approved by the digest ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(planned.digest)}.`;
				const lines = planned.refusals.map((refusal) => `- **${refusal.limit}**: ${(0, _limit_words_js__WEBPACK_IMPORTED_MODULE_0__.$z)(refusal)}. ${approval}`);
				return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.uW)(heading, lines.join("\n"));
			}
			const lines = planned.refusals.map((refusal) => `- **${refusal.limit}**: ${(0, _limit_words_js__WEBPACK_IMPORTED_MODULE_0__.dp)(refusal)}. ${(0, _limit_words_js__WEBPACK_IMPORTED_MODULE_0__.wp)(refusal.limit)}`);
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.uW)(heading, lines.join("\n"), wayOn(report, planned));
		}
		function headingOf(report, planned) {
			if (planned.approved) return "Let through by approval";
			return report.mode === "plan" ? "A sync would be refused" : heldBack;
		}
		function wayOn({ only, workflowPage }, planned) {
			const firstStep = planned.plan.changes.length > 0 ? "Read the changes in the summary of the run, and look some of them up in Lucca." : "Nothing would be written; look at the people under *Missing in Lucca* first.";
			const form = workflowPage ? `Open ${(0, _run_link_js__WEBPACK_IMPORTED_MODULE_2__.n)("the page of this workflow", workflowPage)}` : "Open the **Actions** tab, choose the workflow that syncs";
			const sameOnly = only === void 0 ? "" : ", with the same `only`";
			return [
				`The digest of this plan is ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(planned.digest)}. Only this plan is let through; when something has changed by then, that run is refused with a new digest.`,
				"",
				"If all of it is meant:",
				"",
				`1. ${firstStep}`,
				`2. ${form}, press **Run workflow**, choose the mode \`sync\`, and enter the digest as \`approve\`${sameOnly}.`,
				`   If that form has no field \`approve\`, add \`approve: ${planned.digest}\` under \`with:\` of the step for one run, and take it out again afterwards.`
			].join("\n");
		}
	}),
	942: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			PT: () => isHeldBack,
			ig: () => isNobodySynced,
			ow: () => resultLine,
			bt: () => resultSentence,
			eP: () => trafficInWords,
			If: () => unwrittenSentence
		});
		var numbers = __nccwpck_require__(725);
		var report_counts = __nccwpck_require__(5132);
		var plain_text = __nccwpck_require__(6676);
		/** What a change of the mapping file does, in one sentence of plain text. */
		function effectSentence({ isNew, isSame, effect }, mappingFile) {
			const file = (0, plain_text.w)(mappingFile);
			if (isSame) return `${file} is the same as before: nobody changes.`;
			if (isNew) return `${file} is new: it concerns ${(0, numbers.ah)(effect.people.length)}.`;
			if (effect.isNothing) return `Nobody changes: today, the change of ${file} makes no difference.`;
			if (effect.people.length === 0) return `Nobody changes by the change of ${file}, but what the limits say does.`;
			return `The change of ${file} makes a difference for ${(0, numbers.ah)(effect.people.length)}.`;
		}
		var error_words = __nccwpck_require__(1300);
		/** What the run came to, in one or two sentences of plain text. */
		function resultSentence(report) {
			const { outcome, planned, only, change } = report;
			const result = sentences[outcome](report);
			const sentence = change ? `${effectSentence(change, report.mappingFile)} ${inAll(result)}` : result;
			return planned !== void 0 && only !== void 0 && outcome !== "refused" && outcome !== "failed" ? `${sentence} Limited to ${(0, numbers.ah)(only)} by the input \`only\`.` : sentence;
		}
		/** `applied: 12 people changed in Leapsome: \u2026 (8 requests to Lucca, 1 to Leapsome, 2.1 s)`: the last line of the log. */
		function resultLine(report) {
			const sentence = resultSentence(report);
			const text = sentence.charAt(0).toLowerCase() + sentence.slice(1);
			const told = text.startsWith(`${report.outcome}: `) ? text : `${report.outcome}: ${text}`;
			return `${told.indexOf(". ") < 0 ? told.replace(/\.$/, "") : told} (${trafficInWords(report)})`;
		}
		/** `8 requests to Lucca, 1 to Leapsome, 2.1 s` */
		function trafficInWords(report) {
			return [...report.traffic.map(({ vendor, requests }, index) => index === 0 ? `${(0, numbers.hS)(requests, "request")} to ${vendor}` : `${(0, numbers.U9)(requests)} to ${vendor}`), (0, numbers.p0)(report.milliseconds)].join(", ");
		}
		/** What a sync would do with the mapping, the change and all the rest of it. */
		function inAll(sentence) {
			return `In all, with it: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
		}
		const sentences = {
			"in-sync": (report) => nothingInWords((0, report_counts.NY)(report)),
			applied: (report) => {
				const counts = (0, report_counts.NY)(report);
				return `${(0, report_counts.S2)(counts) === 0 ? nothingInWords(counts) : changedInWords("changed", counts)}${driftSentence(report)}`;
			},
			planned: (report) => {
				const counts = (0, report_counts.NY)(report);
				const would = (0, report_counts.S2)(counts) === 0 ? nothingInWords(counts) : changedInWords("would change", counts);
				return isHeldBack(report) ? `${would} A sync would be refused.` : would;
			},
			valid: (report) => report.check ? rightInWords(report.check) : report.noPreview === "without-secrets" ? `The mapping file ${(0, plain_text.w)(report.mappingFile)} is valid. There is no preview, because this pull request is given no secrets.` : `The mapping file ${(0, plain_text.w)(report.mappingFile)} is valid.`,
			refused: ({ planned }) => {
				const limits = planned?.refusals.map((refusal) => refusal.limit) ?? [];
				return `Refused: nothing was written, because ${`the plan is over ${(0, numbers.hS)(limits.length, "limit")} (${limits.join(", ")})`}. If all of it is meant, run sync with approve: ${planned?.digest ?? ""}`;
			},
			partial: (report) => {
				const counts = (0, report_counts.NY)(report);
				const left = report.written?.left.length ?? 0;
				const total = (0, report_counts.S2)(counts) + counts.failed + left;
				const done = `${(0, numbers.U9)((0, report_counts.S2)(counts))} of ${(0, numbers.ah)(total)} changed in Leapsome`;
				const words = changesInWords(counts);
				const rest = [...counts.failed > 0 ? [`${(0, numbers.U9)(counts.failed)} failed`] : [], ...left > 0 ? [`${(0, numbers.U9)(left)} left for the next run${stopInWords(report)}`] : []];
				return `${[words === "" ? done : `${done}: ${words}`, ...rest].join("; ")}.${driftSentence(report)}`;
			},
			failed: (report) => {
				if (report.check) return wrongInWords(report.check);
				if (!report.error) return "Failed: nothing could be planned or written.";
				const { what, remedy } = (0, error_words.bs)(report.error);
				return `Failed: ${(0, plain_text.w)(what)}${unwrittenSentence(report)} ${(0, plain_text.w)(remedy)}`;
			}
		};
		function rightInWords({ points }) {
			const warnings = points.filter((point) => point.mark === "warning").length;
			return `The set-up is right.${warnings > 0 ? ` ${(0, numbers.hS)(warnings, "point")} ${warnings === 1 ? "is" : "are"} worth a look.` : ""} Nothing was written.`;
		}
		function wrongInWords({ points }) {
			const wrong = points.filter((point) => point.mark === "wrong");
			const [first] = wrong;
			const what = first && wrong.length === 1 ? `: ${(0, plain_text.w)(first.what)}` : ".";
			return `The set-up is not right yet, ${(0, numbers.hS)(wrong.length, "point")} of ${(0, numbers.U9)(points.length)} ${wrong.length === 1 ? "is" : "are"} wrong${what} Nothing was written.`;
		}
		/** Whether limits hold the plan back that nobody approved. */
		function isHeldBack(report) {
			return report.planned !== void 0 && report.planned.refusals.length > 0 && !report.planned.approved;
		}
		/** Whether everybody whom the run looked at was skipped. */
		function isNobodySynced(report) {
			const counts = (0, report_counts.NY)(report);
			return (0, report_counts.S2)(counts) + counts.unchanged === 0 && counts.skipped > 0;
		}
		/** ` 3 people failed; 12 left for the next run.`: to go on with after why writing failed; empty where nobody did. */
		function unwrittenSentence({ written }) {
			const failed = written?.failed.length ?? 0;
			const left = written?.left.length ?? 0;
			const parts = [...failed > 0 ? [`${(0, numbers.ah)(failed)} failed`] : [], ...left > 0 ? [`${failed > 0 ? (0, numbers.U9)(left) : (0, numbers.ah)(left)} left for the next run`] : []];
			return parts.length > 0 ? ` ${parts.join("; ")}.` : "";
		}
		function driftSentence({ drift }) {
			return drift.length > 0 ? ` Leapsome did not keep ${(0, numbers.hS)(drift.length, "attribute")}.` : "";
		}
		/** `3 created, 8 updated and 1 deactivated`; empty for no change. */
		function changesInWords(counts) {
			const parts = [
				[counts.created, "created"],
				[counts.updated, "updated"],
				[counts.reactivated, "reactivated"],
				[counts.deactivated, "deactivated"]
			];
			return (0, numbers.K2)(parts.filter(([people]) => people > 0).map(([people, word]) => `${(0, numbers.U9)(people)} ${word}`));
		}
		function changedInWords(verb, counts) {
			const people = `${(0, numbers.ah)((0, report_counts.S2)(counts))} ${verb} in Leapsome`;
			const rest = [...counts.unchanged > 0 ? [`${(0, numbers.U9)(counts.unchanged)} unchanged`] : [], ...counts.skipped > 0 ? [`${(0, numbers.U9)(counts.skipped)} skipped`] : []];
			const words = `${people}: ${changesInWords(counts)}`;
			return rest.length > 0 ? `${words}; ${rest.join(", ")}.` : `${words}.`;
		}
		function nothingInWords({ unchanged, skipped }) {
			if (unchanged === 0) return skipped > 0 ? `Nobody could be synced: ${(0, numbers.U9)(skipped)} skipped.` : "Nothing to change.";
			const rest = skipped > 0 ? `, ${(0, numbers.U9)(skipped)} skipped` : "";
			return `Nothing to change, ${(0, numbers.ah)(unchanged)} unchanged${rest}.`;
		}
		function stopInWords(report) {
			switch (report.written?.stoppedBy) {
				case "time-limit": return ", because the time limit was reached";
				case "cancelled": return ", because the run was cancelled";
				case "vendor": return ", because Leapsome stopped taking changes";
				case void 0: return "";
			}
		}
	}),
	1344: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			T: () => linkToRun,
			n: () => link
		});
		var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4285);
		/** `[run 4711](https://github.com/\u2026)` */
		function linkToRun({ id, url }) {
			return link(`run ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(id, 20)}`, url);
		}
		/** A link to an address that `URL` has read. The text is Markdown. */
		function link(text, url) {
			return `[${text}](${url.replaceAll("(", "%28").replaceAll(")", "%29")})`;
		}
	}),
	2923: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { H: () => skipReasonsInWords });
		const skipReasonsInWords = {
			"no-user-name": {
				what: "There is no login yet",
				remedy: "Enter the professional e-mail address in Lucca; the next run then creates the user."
			},
			"required-value-empty": {
				what: "A value is empty without which the mapping leaves people out",
				remedy: "Fill it in in Lucca, or take `whenEmpty: skip` out of the rule."
			},
			"same-user-name": {
				what: "Several people in Lucca have the same login",
				remedy: "Give each of them an address of their own in Lucca."
			},
			"same-external-id": {
				what: "Several people in Lucca come to the same externalId",
				remedy: "Make the externalId of something that is different for everybody, such as `id`."
			},
			"several-users": {
				what: "Several Leapsome users match this person, by externalId or by address",
				remedy: "Merge the accounts in Leapsome, or take the externalId and the address from those that are not theirs."
			},
			"user-name-taken": {
				what: "The login belongs to the Leapsome user of somebody else",
				remedy: "Correct the address in Lucca, or the login of that user in Leapsome."
			},
			"likely-duplicate": {
				what: "Leapsome has a user of the same name whom nobody in Lucca matches",
				remedy: "The same person: give that user the login or the externalId of the person. Somebody else: add the Lucca id to `namesakes` in the mapping file."
			},
			"likely-rehire": {
				what: "A former colleague of the same name has a Leapsome user, and neither address nor externalId says that it is theirs",
				remedy: "The same person, back under a new record: give that user the login or the externalId of the new record. Somebody else: add the Lucca id to `namesakes` in the mapping file."
			},
			"likely-still-here": {
				what: "The last day has passed, but somebody with the same name, or the same address and half the name, is in Lucca without a Leapsome user: the user is not deactivated",
				remedy: "The same person under a new record: give the user the login or the externalId of the new record. Somebody else: add the Lucca id of the other to `namesakes` in the mapping file."
			},
			"contract-ends-hidden": {
				what: "Lucca shows nobody's end of contract, though people in Leapsome have left: who works here can't be told, so that nobody is created or reactivated",
				remedy: "Let the API key, or the OAuth client, read the end of contracts in Lucca again; the next run then does what it left."
			},
			"part-missing": {
				what: "Lucca does not show the contract of these people, or what tells whether they take part",
				remedy: "Give the OAuth client the scope for it and all establishments, under /identity/admin/integration-keys in Lucca; a warning of this run names the scope."
			},
			"reactivation-off": {
				what: "The user is inactive in Leapsome, and the mapping file says not to reactivate anybody",
				remedy: "Reactivate the user in Leapsome by hand, or write `reactivate: true` in the mapping file."
			}
		};
	}),
	6652: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			M: () => half,
			Y: () => wideSpace
		});
		const wideSpace = {
			lines: 1e3,
			people: 50
		};
		function half(space) {
			return {
				lines: Math.ceil(space.lines / 2),
				people: Math.ceil(space.people / 2)
			};
		}
	}),
	2976: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			yO: () => countTable,
			Pl: () => headline,
			Br: () => renderSummary
		});
		var checklist = __nccwpck_require__(6460);
		var numbers = __nccwpck_require__(725);
		var change_section = __nccwpck_require__(6207);
		var markdown = __nccwpck_require__(4285);
		const marks = {
			right: "\u2705",
			warning: "\u26a0\ufe0f",
			wrong: "\u274c"
		};
		/** The checklist of `mode: check`, by what is set up, and how far each field is filled in. */
		function checkSection(check) {
			return [
				check_section_area("Lucca", check.points, fillTable(check.fields)),
				check_section_area("Leapsome", check.points),
				check_section_area("First sync", check.points, firstSyncHint(check.points))
			].join("\n\n");
		}
		function check_section_area(name, points, ...below) {
			const lines = points.filter((point) => point.area === name).map(line);
			return (0, markdown.uW)(name, lines.join("\n"), ...below);
		}
		function line(point) {
			const what = `${marks[point.mark]} ${(0, markdown.l6)(point.what)}`;
			if (point.mark === "right") return `- ${what}`;
			return `- ${what}<br>**What to do:** ${(0, markdown.l6)(point.remedy)}`;
		}
		function firstSyncHint(points) {
			if (points.some((point) => point.area === "First sync")) return "";
			return "What a sync would do can be told as soon as both connections and all rights are there.";
		}
		function fillTable(fields) {
			if (fields.length === 0) return "";
			const columns = [
				{ heading: "Field of Lucca" },
				{ heading: "For" },
				{
					heading: "Active people",
					numbers: true
				},
				{
					heading: "Everybody",
					numbers: true
				}
			];
			const rows = fields.map(({ field, attributes, active, everybody }) => [
				(0, markdown.FV)(field, 80),
				attributes.map(markdown.aY).join(", "),
				(0, numbers.U9)(active),
				(0, numbers.U9)(everybody)
			]);
			return (0, markdown.TM)("In how many people each field is filled in", (0, markdown.tp)(columns, rows));
		}
		var report_counts = __nccwpck_require__(5132);
		var effect_sections = __nccwpck_require__(8766);
		var error_words = __nccwpck_require__(1300);
		var people_sections = __nccwpck_require__(3128);
		var refusal_section = __nccwpck_require__(6176);
		var result = __nccwpck_require__(942);
		var report_space = __nccwpck_require__(6652);
		const millisecondsPerSecond = 1e3;
		const columns = [
			{ heading: "Vendor" },
			{
				heading: "Requests",
				numbers: true
			},
			{
				heading: "Tried again",
				numbers: true
			},
			{
				heading: "\u201cToo many\u201d (429)",
				numbers: true
			},
			{
				heading: "Time held back",
				numbers: true
			},
			{ heading: "What the vendor allows" }
		];
		/** Requests and time against what the vendors allow, folded; empty where nobody was asked. */
		function trafficSection(report) {
			if (report.traffic.length === 0) return "";
			const row = ({ vendor, requests, retries, refusals, secondsWaited, limit }) => [
				vendor,
				(0, numbers.U9)(requests),
				(0, numbers.U9)(retries),
				(0, numbers.U9)(refusals),
				(0, numbers.p0)(secondsWaited * millisecondsPerSecond),
				`${(0, numbers.hS)(limit.requests, "request")} ${limit.seconds === 1 ? "a second" : `in ${(0, numbers.U9)(limit.seconds)} s`}`
			];
			return (0, markdown.TM)((0, result.eP)(report), (0, markdown.tp)(columns, report.traffic.map(row)));
		}
		var trouble_sections = __nccwpck_require__(9554);
		/**
		* GitHub takes no step summary above 1 MiB, and then shows none of it:
		* https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions#step-isolation-and-limits
		*/
		const summaryLimitInBytes = 1048576;
		/**
		* The run as a Markdown page, for a glance first: result and counts, what changes, what holds it back, then the rest.
		* Long tables are shortened until the page fits GitHub's limit.
		*/
		function renderSummary(report) {
			let space = report_space.Y;
			let page = renderIn(report, space);
			while (Buffer.byteLength(page) > summaryLimitInBytes && space.lines > 1) {
				space = (0, report_space.M)(space);
				page = renderIn(report, space);
			}
			return page;
		}
		function renderIn(report, space) {
			const parts = partsOf(report, space);
			return `${[
				`## ${report.mode ? titles[report.mode] : "Lucca \u2192 Leapsome"}`,
				headline(report),
				...parts,
				trafficSection(report),
				footer(report)
			].filter((part) => part !== "").join("\n\n")}\n`;
		}
		function partsOf(report, space) {
			if (report.check) return checkParts(report, report.check, space);
			return report.change ? changeParts(report, space) : runParts(report, space);
		}
		/** Of a change of the mapping, only what it does: the whole of the plan is for a plan by hand to show. */
		function changeParts(report, space) {
			return [
				(0, trouble_sections.i5)(report, space),
				...(0, effect_sections.g)(report, space),
				(0, trouble_sections.Ue)(report),
				hiddenPeople(report)
			];
		}
		/** A check says how many people a sync would change; who they are, and what changes, is for a plan to say. */
		function checkParts(report, check, space) {
			return [
				(0, checklist.o)(check) ? countTable(report) : "",
				(0, trouble_sections.i5)(report, space),
				checkSection(check),
				(0, trouble_sections.K6)(report, space),
				(0, people_sections.s_)(report, space),
				(0, people_sections.Ko)(report, space),
				(0, people_sections.U8)(report, space),
				(0, trouble_sections.Ue)(report),
				hiddenPeople(report)
			];
		}
		function runParts(report, space) {
			return [
				(0, trouble_sections.i5)(report, space),
				countTable(report),
				(0, trouble_sections.K6)(report, space),
				(0, trouble_sections.mo)(report, space),
				(0, change_section.C)(report, space),
				(0, change_section.k)(report, space),
				(0, refusal_section.o)(report),
				(0, people_sections.s_)(report, space),
				(0, people_sections.Ko)(report, space),
				(0, people_sections.U8)(report, space),
				(0, people_sections.rl)(report),
				(0, people_sections.tX)(report, space),
				(0, trouble_sections.Ue)(report),
				hiddenPeople(report)
			];
		}
		const titles = {
			sync: "Lucca \u2192 Leapsome: sync",
			plan: "Lucca \u2192 Leapsome: plan",
			check: "Lucca \u2192 Leapsome: check",
			validate: "Lucca \u2192 Leapsome: mapping file"
		};
		/** The result in bold, with a mark of how it ended. */
		function headline(report) {
			const mark = {
				green: "\u2705",
				warned: "\u26a0\ufe0f",
				red: "\u274c"
			}[light(report)];
			if (report.outcome === "failed" && report.error) {
				const { what } = (0, error_words.bs)(report.error);
				return `${mark} **Failed: ${(0, markdown.l6)(what)}${(0, result.If)(report)}**`;
			}
			if (report.outcome === "refused") {
				const limits = report.planned?.refusals.map(({ limit }) => limit) ?? [];
				return `${mark} **Refused: nothing was written, because ${`the plan is over ${(0, numbers.hS)(limits.length, "limit")} (${limits.join(", ")})`}.** How to go on is below, under *${refusal_section.Z}*.`;
			}
			return `${mark} **${(0, markdown.l6)((0, result.bt)(report))}**`;
		}
		function light(report) {
			switch (report.outcome) {
				case "refused":
				case "partial":
				case "failed": return "red";
				case "planned":
				case "in-sync":
				case "applied":
				case "valid": return (0, result.PT)(report) || (0, result.ig)(report) || report.drift.length + report.warnings.length > 0 ? "warned" : "green";
			}
		}
		/** Changes in the order of Leapsome's Provisioning Insights, then what that page doesn't show. */
		function countTable(report) {
			const { planned } = report;
			if (!planned) return "";
			const refused = report.outcome === "refused";
			const counts = refused || report.mode === "check" ? (0, report_counts.Wn)(planned) : (0, report_counts.NY)(report);
			const left = report.written?.left.length ?? 0;
			const cells = [
				["Created", counts.created],
				["Updated", counts.updated],
				["Reactivated", counts.reactivated],
				["Deactivated", counts.deactivated],
				["Unchanged", counts.unchanged],
				["Skipped", counts.skipped],
				["Failed", counts.failed],
				...left > 0 ? [["Left", left]] : []
			];
			const shown = (0, markdown.tp)(cells.map(([heading]) => ({
				heading,
				numbers: true
			})), [cells.map(([, people]) => (0, numbers.U9)(people))]);
			const would = refused ? "What the refused plan would have done:" : `What a sync would do on ${planned.plan.day}:`;
			return refused || report.mode === "plan" || report.mode === "check" ? `${would}\n\n${shown}` : shown;
		}
		function hiddenPeople(report) {
			if (report.people !== "none" || !report.planned) return "";
			return "Nobody is listed: `people-in-report` is `none` (the default in a public repository).";
		}
		function footer(report) {
			const { planned } = report;
			return `<sub>${planned ? `Before this run: ${(0, numbers.hS)(planned.employees, "employee")} in Lucca, former and future ones too; ${(0, numbers.hS)(planned.users, "user")} in Leapsome, ${(0, numbers.U9)(planned.plan.managedUsers)} of them managed (active, and matched to somebody in Lucca) \u00b7 ` : ""}${report.traffic.length === 0 ? `${(0, result.eP)(report)} \u00b7 ` : ""}lucca-leapsome-sync ${(0, markdown.FV)(`v${report.version}`, 40)}</sub>`;
		}
	}),
	9702: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { R: () => tellRun });
		var external_node_fs_ = __nccwpck_require__(3024);
		const external_node_os_namespaceObject = createRequire(import.meta.url)("node:os");
		var external_node_path_ = __nccwpck_require__(6760);
		var annotations = __nccwpck_require__(856);
		var report_counts = __nccwpck_require__(5132);
		var error_words = __nccwpck_require__(1300);
		var people_groups = __nccwpck_require__(2400);
		/** Grows when a reader of the JSON report would have to change. */
		const formatVersion = 1;
		/**
		* The run as JSON for programs: everything the summary tells, unshortened, and like it without a value of a person.
		* People are there by Lucca id (`people-in-report: ids`), with their names (`names`), or as counts alone (`none`).
		*/
		function renderJsonReport(report) {
			const { planned, written } = report;
			return `${JSON.stringify({
				formatVersion,
				version: report.version,
				mode: report.mode,
				outcome: report.outcome,
				people: report.people,
				mappingFile: report.mappingFile,
				only: report.only,
				noPreview: report.noPreview,
				check: report.check,
				...report.change && { change: changePart(report, report.change) },
				counts: (0, report_counts.NY)(report),
				...planned && plannedPart(report, planned),
				...written && {
					stoppedBy: written.stoppedBy,
					left: written.left.length,
					failures: written.failed.map((failure) => failurePart(report, failure))
				},
				drift: report.drift.map(({ attribute, employeeIds }) => ({
					attribute,
					...peoplePart(report, employeeIds.map(concernedAlone))
				})),
				warnings: report.warnings,
				...report.gitHub && { gitHub: report.gitHub },
				...report.error && { error: {
					...(0, error_words.bs)(report.error),
					mistakes: (0, error_words.Jy)(report.error)
				} },
				requests: Object.fromEntries(report.traffic.map(({ vendor, requests }) => [vendor, requests])),
				milliseconds: Math.round(report.milliseconds)
			}, null, 2)}\n`;
		}
		function plannedPart(report, planned) {
			const { plan } = planned;
			const results = resultsOf(report);
			return {
				day: plan.day,
				digest: planned.digest,
				approved: planned.approved,
				employees: planned.employees,
				users: planned.users,
				managedUsers: plan.managedUsers,
				foreignExternalIds: plan.foreignExternalIds,
				plannedCounts: (0, report_counts.Wn)(planned),
				refusals: planned.refusals,
				...report.people !== "none" && { changes: plan.changes.map((change) => ({
					...personPart(report, change.employeeId),
					kind: change.kind,
					attributes: change.differences.map((difference) => difference.attribute),
					...results && { result: results(change) }
				})) },
				skipped: (0, people_groups.q)(plan.skipped).map((group) => groupPart(report, group)),
				kept: (0, people_groups.u)(plan.kept).map((group) => groupPart(report, group)),
				missing: {
					count: plan.missing.length,
					...report.people !== "none" && { users: plan.missing.map(({ userId, externalId }) => planned.externalIdIsLuccaId ? {
						userId,
						employeeId: externalId
					} : { userId }) }
				}
			};
		}
		function changePart(report, { isNew, isSame, effect }) {
			const people = (ids) => peoplePart(report, ids.map(concernedAlone));
			return {
				isNew,
				isSame,
				...people(effect.people),
				attributes: effect.attributes.map(({ attribute, gained, changed, lost }) => ({
					attribute,
					gained: people(gained),
					changed: people(changed),
					lost: people(lost)
				})),
				steps: effect.steps.map(({ kind, more, fewer }) => ({
					kind,
					more: people(more),
					fewer: people(fewer)
				})),
				scope: {
					more: people(effect.scope.more),
					fewer: people(effect.scope.fewer)
				},
				skipped: {
					more: (0, people_groups.q)(effect.skips.more).map((group) => groupPart(report, group)),
					fewer: (0, people_groups.q)(effect.skips.fewer).map((group) => groupPart(report, group))
				},
				kept: {
					more: (0, people_groups.u)(effect.kept.more).map((group) => groupPart(report, group)),
					fewer: (0, people_groups.u)(effect.kept.fewer).map((group) => groupPart(report, group))
				},
				missing: effect.missing,
				limits: effect.limits.map(({ refusal, alsoBefore }) => ({
					...refusal,
					alsoBefore
				})),
				liftedLimits: effect.liftedLimits
			};
		}
		function groupPart(report, group) {
			return {
				reason: group.reason,
				attribute: group.attribute,
				...peoplePart(report, group.people)
			};
		}
		function peoplePart(report, people) {
			if (report.people === "none") return { count: people.length };
			return {
				count: people.length,
				people: people.map(({ employeeId, others }) => ({
					...personPart(report, employeeId),
					...others.length > 0 && { others: others.map((id) => personPart(report, id)) }
				}))
			};
		}
		function failurePart(report, failure) {
			const { employeeId, kind, status, message } = failure;
			return {
				...report.people !== "none" && personPart(report, employeeId),
				kind,
				status,
				message
			};
		}
		function personPart(report, employeeId) {
			const name = report.people === "names" ? report.names.get(employeeId) : void 0;
			return name === void 0 ? { employeeId } : {
				employeeId,
				name
			};
		}
		function concernedAlone(employeeId) {
			return {
				employeeId,
				others: []
			};
		}
		/** What became of a change; undefined where nothing was to be written. */
		function resultsOf({ written }) {
			if (!written) return void 0;
			const failed = new Set(written.failed.map((failure) => failure.employeeId));
			const left = new Set(written.left.map((change) => change.employeeId));
			return ({ employeeId }) => failed.has(employeeId) ? "failed" : left.has(employeeId) ? "left" : "written";
		}
		var numbers = __nccwpck_require__(725);
		var limit_words = __nccwpck_require__(365);
		var plain_text = __nccwpck_require__(6676);
		/** So many mistakes the log lists; who has more begins with these. */
		const mistakesInLog = 100;
		/**
		* What the log says before its last line, a line each: mistakes with their places (GitHub's log shows annotations without
		* them), limits that somebody let the plan through, where in the code a bug showed, what GitHub
		* was told. People are in the summary, not here.
		*/
		function logLines(report) {
			return [
				...checkLines(report),
				...mistakeLines(report),
				...approvalLines(report),
				...(0, error_words.Bz)(report.error),
				...(report.gitHub?.told ?? []).map((line) => (0, plain_text.w)(line))
			];
		}
		/** The checklist as it is ticked off; what is wrong or worth a look stands below it, with its remedy. */
		function checkLines({ check }) {
			return (check?.points ?? []).map(({ mark, area, what }) => `${signs[mark]} ${area}: ${(0, plain_text.w)(what)}`);
		}
		const signs = {
			right: "\u2713",
			warning: "!",
			wrong: "\u2717"
		};
		function mistakeLines(report) {
			const mistakes = (0, error_words.Jy)(report.error);
			const lines = mistakes.slice(0, mistakesInLog).map(({ message, place }) => {
				const where = place ? `${(0, plain_text.w)(place.file, 200)}:${place.line}:${place.column}: ` : "";
				return (0, plain_text.w)(`${where}${(0, plain_text.w)(message)}`, 1e3);
			});
			const left = mistakes.length - lines.length;
			return left > 0 ? [...lines, `and ${(0, numbers.U9)(left)} more mistakes`] : lines;
		}
		/** Limits that hold the plan back are told by annotations; those that somebody lifted are told here. */
		function approvalLines({ planned }) {
			if (!planned?.approved || planned.refusals.length === 0) return [];
			return [...planned.refusals.map((refusal) => `${refusal.limit}: ${(0, limit_words.$z)(refusal)}`), `Let through by approval of the digest ${planned.digest}.`];
		}
		/** What a workflow can read of a run, in the order of action.yml. */
		const outputNames = [
			"outcome",
			"created",
			"updated",
			"reactivated",
			"deactivated",
			"unchanged",
			"skipped",
			"failed",
			"plan-digest",
			"report-file"
		];
		/**
		* The outputs as text.
		*
		* @param reportFile path of the JSON report; undefined where it couldn't be written
		*/
		function renderOutputs(report, reportFile) {
			const counts = (0, report_counts.NY)(report);
			return {
				outcome: report.outcome,
				created: String(counts.created),
				updated: String(counts.updated),
				reactivated: String(counts.reactivated),
				deactivated: String(counts.deactivated),
				unchanged: String(counts.unchanged),
				skipped: String(counts.skipped),
				failed: String(counts.failed),
				"plan-digest": report.planned?.digest ?? "",
				"report-file": reportFile ?? ""
			};
		}
		var result = __nccwpck_require__(942);
		var summary = __nccwpck_require__(2976);
		/**
		* Tells a run to everybody who listens: report file, outputs, summary, log and annotations, the result in the last
		* line. The step turns red for a red outcome alone; what can't be written (a full disk, no summary file) is said in
		* the log and changes nothing else.
		*/
		function tellRun(report, runner, environment = process.env) {
			const outputs = renderOutputs(report, tryTo("write the report file", runner, () => writeReport(report, environment)));
			tryTo("write the outputs", runner, () => {
				for (const name of outputNames) runner.setOutput(name, outputs[name]);
			});
			tryTo("write the job summary", runner, () => runner.writeSummary((0, summary.Br)(report)));
			for (const line of logLines(report)) runner.info(line);
			for (const { message, ...place } of (0, annotations.HQ)(report)) runner.warning(message, place);
			if (!(0, annotations.iI)(report)) {
				runner.info((0, result.ow)(report));
				return;
			}
			const errors = (0, annotations.Th)(report);
			for (const { message, ...place } of errors.slice(0, -1)) runner.error(message, place);
			runner.setFailed((0, result.ow)(report));
		}
		/** @returns the path of the file, in a new directory: a job may run the action several times */
		function writeReport(report, environment) {
			const directory = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(environment["RUNNER_TEMP"] || (0, external_node_os_namespaceObject.tmpdir)(), "lucca-leapsome-sync-"));
			const path = (0, external_node_path_.join)(directory, "report.json");
			(0, external_node_fs_.writeFileSync)(path, renderJsonReport(report));
			return path;
		}
		function tryTo(what, runner, act) {
			try {
				return act();
			} catch (error) {
				const reason = error instanceof Error ? (0, plain_text.w)(error.message, 200) : "unknown reason";
				runner.info(`Could not ${what}: ${reason}`);
				return;
			}
		}
	}),
	9554: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$r: () => permissionLines,
			K6: () => errorSection,
			Ue: () => untoldSection,
			i5: () => warningSection,
			mo: () => failureSection
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(725);
		var _error_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1300);
		var _failure_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6653);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4285);
		var _people_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2055);
		var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6676);
		/**
		* What to do about what went wrong, and every mistake with its place; what happened is the headline of a failed run
		* already. Empty without an error.
		*/
		function errorSection(report, space) {
			if (!report.error) return "";
			const { what, remedy } = (0, _error_words_js__WEBPACK_IMPORTED_MODULE_0__.bs)(report.error);
			const mistakes = (0, _error_words_js__WEBPACK_IMPORTED_MODULE_0__.Jy)(report.error);
			const isHeadline = report.outcome === "failed";
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.uW)(isHeadline ? "What to do" : "What went wrong", isHeadline ? "" : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.l6)(what), mistakes.length > 0 ? mistakeTable(mistakes, space) : "", (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.l6)(remedy));
		}
		/** People whose change Leapsome didn't take: each by Lucca id, or by what happened where nobody may be named. */
		function failureSection(report, space) {
			const failures = report.written?.failed ?? [];
			if (failures.length === 0) return "";
			const heading = "Failed people";
			const promise = report.written?.writes === 0 ? "Nobody was written; the next run tries again." : "Everybody else was synced as far as the run came; the next run tries these again.";
			if (report.people === "none") return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.uW)(heading, promise, failuresByMessage(report, failures, space));
			const alike = failures.filter(_failure_groups_js__WEBPACK_IMPORTED_MODULE_4__.q);
			const single = failures.filter((failure) => !(0, _failure_groups_js__WEBPACK_IMPORTED_MODULE_4__.q)(failure));
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.uW)(heading, promise, alike.length > 0 ? failuresByMessage(report, alike, space) : "", single.length > 0 ? failuresByPerson(report, single, space) : "");
		}
		/** Sentences that a person should read although nothing failed. */
		function warningSection(report, space) {
			if (report.warnings.length === 0) return "";
			const lines = report.warnings.map(_markdown_js__WEBPACK_IMPORTED_MODULE_1__.l6);
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.uW)("Warnings", (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.ZP)(lines, space.lines));
		}
		/** What GitHub could not be told of the run, with the lines of the workflow that let it be told. */
		function untoldSection({ gitHub }) {
			const untold = gitHub?.untold ?? [];
			if (untold.length === 0) return "";
			const parts = untold.map(({ what, remedy, permission }) => {
				const sentences = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.l6)(`${what} ${remedy}`);
				return permission ? `${sentences}\n\n\`\`\`yaml\n${permissionLines(permission)}\n\`\`\`` : sentences;
			});
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.uW)("Not told on GitHub", ...parts);
		}
		/** The lines of a workflow that give a job a permission. */
		function permissionLines(permission) {
			return `permissions:\n  ${permission}`;
		}
		function mistakeTable(mistakes, space) {
			const mistakeColumn = { heading: "Mistake" };
			if (mistakes.every(({ place }) => place === void 0)) return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.ZP)(mistakes.map(({ message }) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.l6)(message)), space.lines);
			const columns = [
				{ heading: "File" },
				{
					heading: "Line",
					numbers: true
				},
				{
					heading: "Column",
					numbers: true
				},
				mistakeColumn
			];
			const row = ({ message, place }) => [
				place ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FV)(place.file, _plain_text_js__WEBPACK_IMPORTED_MODULE_3__.s.name) : "",
				place ? String(place.line) : "",
				place ? String(place.column) : "",
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.l6)(message)
			];
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(columns, mistakes, row, space.lines);
		}
		function failuresByPerson(report, failures, space) {
			const columns = [
				{ heading: "Lucca id" },
				...report.people === "names" ? [{ heading: "Name" }] : [],
				{ heading: "Change" },
				{
					heading: "Status",
					numbers: true
				},
				{ heading: "What happened" }
			];
			const row = (failure) => [
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FV)(failure.employeeId, _plain_text_js__WEBPACK_IMPORTED_MODULE_3__.s.id),
				...report.people === "names" ? [(0, _people_js__WEBPACK_IMPORTED_MODULE_2__.ro)(report, failure.employeeId)] : [],
				failure.kind,
				statusOf(failure),
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.l6)(failure.message)
			];
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(columns, failures, row, space.lines);
		}
		function failuresByMessage(report, failures, space) {
			const columns = [
				{ heading: "Change" },
				{
					heading: "Status",
					numbers: true
				},
				{ heading: "What happened" },
				{
					heading: "People",
					numbers: true
				},
				...report.people === "none" ? [] : [{ heading: "Lucca ids" }]
			];
			const groups = (0, _failure_groups_js__WEBPACK_IMPORTED_MODULE_4__.B)(failures);
			const row = ({ failure, people }) => [
				failure.kind,
				statusOf(failure),
				(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.l6)(failure.message),
				(0, _numbers_js__WEBPACK_IMPORTED_MODULE_5__.U9)(people.length),
				...report.people === "none" ? [] : [(0, _people_js__WEBPACK_IMPORTED_MODULE_2__.Bd)(report, people, space.people)]
			];
			return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(columns, groups, row, space.lines);
		}
		function statusOf(failure) {
			return failure.status === void 0 ? "" : String(failure.status);
		}
	}),
	4722: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { e: () => run });
		var read_mapping_file = __nccwpck_require__(3673);
		/** Adds what every run has in common. */
		function completeReport(inputs, world, result) {
			const people = world.people;
			const only = inputs && "only" in inputs ? inputs.only?.size : void 0;
			return {
				version: world.version,
				mode: inputs?.mode,
				outcome: result.outcome,
				people,
				names: people === "names" && result.names ? result.names : /* @__PURE__ */ new Map(),
				mappingFile: inputs?.mappingFile ?? "mapping.yml",
				...only === void 0 ? {} : { only },
				...world.workflowPage === void 0 ? {} : { workflowPage: world.workflowPage },
				...result.noPreview ? { noPreview: result.noPreview } : {},
				...result.check ? { check: result.check } : {},
				...result.change ? { change: result.change } : {},
				planned: result.planned,
				written: result.written,
				drift: result.drift ?? [],
				error: asError(result.error),
				warnings: [...world.warnings, ...result.warnings ?? []],
				traffic: world.traffic(),
				milliseconds: world.milliseconds()
			};
		}
		function asError(error) {
			if (error === void 0 || error instanceof Error) return error;
			return /* @__PURE__ */ new Error("something that is no error was thrown");
		}
		/** One run of the action, whatever becomes of it. Never throws: what goes wrong is in the report. */
		async function run(readInputs, world) {
			let inputs;
			try {
				inputs = readInputs();
				return completeReport(inputs, world, await carryOut(inputs, world));
			} catch (error) {
				return completeReport(inputs, world, {
					outcome: "failed",
					error
				});
			}
		}
		/** What a run that reads nothing but the mapping file doesn't need is in files of their own in the package. */
		async function carryOut(inputs, world) {
			await world.peopleInReport(inputs);
			const mapping = (0, read_mapping_file.n6)(inputs.mappingFile, world.workspace, { hasPathFields: !("lucca" in inputs) || inputs.lucca.kind === "api-key" });
			if (inputs.kind === "validate") return { outcome: "valid" };
			if (inputs.kind === "plan-without-secrets") return {
				outcome: "valid",
				noPreview: "without-secrets"
			};
			if (inputs.kind === "check") {
				const { checkSetUp } = await Promise.all([__nccwpck_require__.e(525), __nccwpck_require__.e(438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9156));
				return await checkSetUp(inputs, mapping, world);
			}
			const { runSync } = await Promise.all([__nccwpck_require__.e(525), __nccwpck_require__.e(438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4387));
			return await runSync(inputs, mapping, world);
		}
	}),
	773: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { X: () => formsOf });
		/** Every form in which a secret could get into a log: as it is, trimmed, by lines, and each of these encoded. */
		function formsOf(secret) {
			const whole = [
				secret,
				secret.trim(),
				...secret.split(/\r?\n/).map((line) => line.trim())
			].filter((form) => form.trim() !== "");
			return new Set(whole.flatMap((form) => [
				form,
				Buffer.from(form).toString("base64"),
				encodeURIComponent(form.toWellFormed())
			]));
		}
	}),
	7970: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { d: () => runnerWorld });
		var package_0 = __nccwpck_require__(8330);
		var runner = __nccwpck_require__(8354);
		var this_run = __nccwpck_require__(6987);
		var numbers = __nccwpck_require__(725);
		const millisecondsBetweenLines = 5e3;
		/** Says how far long work is: a line every few seconds, however often it is told. */
		class ProgressLines {
			#print;
			#now;
			#last;
			/** @param now a monotonic clock, in milliseconds */
			constructor(print, now) {
				this.#print = print;
				this.#now = now;
				this.#last = now();
			}
			/** `120 of 400 people done, 240 writes`. The end of it is always said. */
			written(finished, total, writes) {
				const line = `${(0, numbers.U9)(finished)} of ${(0, numbers.U9)(total)} people done, ${(0, numbers.hS)(writes, "write")}`;
				if (finished < total) this.#sometimes(line);
				else this.#say(line);
			}
			/** `1,200 of 5,000 people read`. The end of it is for the stage to say. */
			read(noun, read, announced) {
				const of = announced === void 0 ? "" : ` of ${(0, numbers.U9)(announced)}`;
				if (read !== announced) this.#sometimes(`${(0, numbers.U9)(read)}${of} ${noun} read`);
			}
			#sometimes(line) {
				if (this.#now() - this.#last >= millisecondsBetweenLines) this.#say(line);
			}
			#say(line) {
				this.#last = this.#now();
				this.#print(line);
			}
		}
		var people = __nccwpck_require__(2055);
		const millisecondsPerMinute = 6e4;
		/** What a Node timer can hold; above, it would fire at once. */
		const longestTimer = 2 ** 31 - 1;
		/** The world as a GitHub runner gives it to the action. `host` is Node's `process`. */
		function runnerWorld(host) {
			return new RunnerWorld(host);
		}
		class RunnerWorld {
			version = package_0.rE;
			workspace;
			workflowPage;
			warnings = [];
			people = "none";
			#host;
			#start;
			#connections;
			/** Ends what waits to be sent; what is under way is left to end. */
			#stop = new AbortController();
			#cancelling = new AbortController();
			cancelled = this.#cancelling.signal;
			#timeLimit = Number.POSITIVE_INFINITY;
			#timer;
			#lines;
			constructor(host) {
				this.#host = host;
				this.#start = this.#clock();
				this.#lines = new ProgressLines(runner.info, () => this.#clock());
				this.workflowPage = (0, this_run.m)(host.env);
				this.workspace = host.env["GITHUB_WORKSPACE"] || host.cwd();
				for (const signal of ["SIGINT", "SIGTERM"]) host.on(signal, () => this.#cancel());
			}
			now() {
				return /* @__PURE__ */ new Date();
			}
			milliseconds() {
				return this.#clock() - this.#start;
			}
			async peopleInReport({ kind, peopleInReport: setting, githubToken }) {
				if (kind === "validate" || kind === "plan-without-secrets") return;
				const { repositoryVisibility } = await Promise.all([__nccwpck_require__.e(525), __nccwpck_require__.e(438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2508));
				this.people = (0, people.FT)(setting, await repositoryVisibility(this.#host.env, githubToken));
			}
			async connect(inputs, timezone) {
				this.#timeLimit = inputs.timeLimitMinutes * millisecondsPerMinute;
				return {
					lucca: await this.connectLucca(inputs, timezone),
					leapsome: await this.connectLeapsome(inputs)
				};
			}
			async connectLucca(inputs, timezone) {
				return (await this.#openConnections()).toLucca(inputs, timezone);
			}
			async connectLeapsome(inputs) {
				return (await this.#openConnections()).toLeapsome(inputs);
			}
			stage(title, act, tell) {
				return runner.group(title, async () => {
					const result = await act();
					if (tell) runner.info(tell(result));
					return result;
				});
			}
			progress = (finished, total, writes) => this.#lines.written(finished, total, writes);
			startWriting() {
				const left = Math.max(0, this.#timeLimit - this.milliseconds());
				this.#timer = setTimeout(() => this.#stop.abort(), Math.min(left, longestTimer));
				return () => {
					if (this.cancelled.aborted) return "cancelled";
					return this.milliseconds() >= this.#timeLimit ? "time-limit" : void 0;
				};
			}
			traffic() {
				return this.#connections?.traffic() ?? [];
			}
			async close() {
				clearTimeout(this.#timer);
				this.#stop.abort();
				await this.#connections?.close();
			}
			/** In milliseconds. `performance` would be read in at every start. */
			#clock() {
				return this.#host.uptime() * 1e3;
			}
			#cancel() {
				this.#cancelling.abort();
				this.#stop.abort();
			}
			/** Read when something connects: a run that reads nothing but the mapping file starts sooner without. */
			async #openConnections() {
				const { Connections } = await Promise.all([__nccwpck_require__.e(525), __nccwpck_require__.e(438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3236));
				this.#connections ??= new Connections({
					environment: this.#host.env,
					deadline: this.#stop.signal,
					now: () => this.now(),
					onWarning: (sentence) => this.warnings.push(sentence),
					onProgress: (...progress) => this.#lines.read(...progress)
				});
				return this.#connections;
			}
		}
	}),
	4613: ((module) => {
		module.exports = createRequire(import.meta.url)("./jsonata/index.cjs");
	}),
	1597: ((module) => {
		module.exports = createRequire(import.meta.url)("./network/index.cjs");
	}),
	5781: ((module) => {
		module.exports = createRequire(import.meta.url)("./picomatch/index.cjs");
	}),
	7598: ((module) => {
		module.exports = createRequire(import.meta.url)("node:crypto");
	}),
	3024: ((module) => {
		module.exports = createRequire(import.meta.url)("node:fs");
	}),
	1455: ((module) => {
		module.exports = createRequire(import.meta.url)("node:fs/promises");
	}),
	7067: ((module) => {
		module.exports = createRequire(import.meta.url)("node:http");
	}),
	6760: ((module) => {
		module.exports = createRequire(import.meta.url)("node:path");
	}),
	1792: ((module) => {
		module.exports = createRequire(import.meta.url)("node:querystring");
	}),
	8500: ((module) => {
		module.exports = createRequire(import.meta.url)("node:timers/promises");
	}),
	7975: ((module) => {
		module.exports = createRequire(import.meta.url)("node:util");
	}),
	8522: ((module) => {
		module.exports = createRequire(import.meta.url)("node:zlib");
	}),
	964: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		/**
		* Takes JSONata's place in the package (`paths` in tsconfig.json): reads the part of the package that holds it with the
		* first expression. Most mappings have none.
		*/
		/** @typedef {import('jsonata/jsonata.js').Expression} Expression */
		/** @type {typeof import('jsonata/jsonata.js')} */
		const standIn = (...expression) => __nccwpck_require__(4613)(...expression);
		module.exports = standIn;
	}),
	3864: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		/**
		* Takes picomatch's place in the package (`paths` in tsconfig.json): reads the part of the package that holds it with the
		* first pattern. Most mappings have none.
		*/
		/** @type {(...pattern: Parameters<typeof import('picomatch/lib/picomatch.js')>) => (text: string) => boolean} */
		const standIn = (...pattern) => __nccwpck_require__(5781)(...pattern);
		module.exports = standIn;
	}),
	3759: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Eb: () => _maxLength,
			F7: () => _number,
			Fk: () => _regex,
			Fn: () => _url,
			G1: () => _isoDateTime,
			G8: () => _never,
			LK: () => _int,
			NC: () => _positive,
			Rl: () => _string,
			UI: () => _nonnegative,
			WN: () => _trim,
			Zm: () => _lte,
			_L: () => _boolean,
			em: () => _unknown,
			fU: () => _refine,
			jw: () => _null,
			m9: () => _minLength,
			mI: () => meta,
			q0: () => describe,
			qm: () => _gte
		});
		var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4890);
		var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9396);
		var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
		function snapshotChecks(def) {
			if (def.checks) def.checks = [...def.checks];
			return def;
		}
		// @__NO_SIDE_EFFECTS__
		function _string(Class, params) {
			return new Class(snapshotChecks({
				type: "string",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			}));
		}
		// @__NO_SIDE_EFFECTS__
		function _url(Class, params) {
			return new Class({
				type: "string",
				format: "url",
				check: "string_format",
				abort: false,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _isoDateTime(Class, params) {
			return new Class({
				type: "string",
				format: "datetime",
				check: "string_format",
				offset: false,
				local: false,
				precision: null,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _number(Class, params) {
			return new Class(snapshotChecks({
				type: "number",
				checks: [],
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			}));
		}
		// @__NO_SIDE_EFFECTS__
		function _int(Class, params) {
			return new Class({
				type: "number",
				check: "number_format",
				abort: false,
				format: "safeint",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _boolean(Class, params) {
			return new Class({
				type: "boolean",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _null(Class, params) {
			return new Class({
				type: "null",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _unknown(Class) {
			return new Class({ type: "unknown" });
		}
		// @__NO_SIDE_EFFECTS__
		function _never(Class, params) {
			return new Class({
				type: "never",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _lte(value, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({
				check: "less_than",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				value,
				inclusive: true
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _gt(value, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
				check: "greater_than",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				value,
				inclusive: false
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _gte(value, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
				check: "greater_than",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				value,
				inclusive: true
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _positive(params) {
			return /* @__PURE__ */ _gt(0, params);
		}
		// @__NO_SIDE_EFFECTS__
		function _nonnegative(params) {
			return /* @__PURE__ */ _gte(0, params);
		}
		// @__NO_SIDE_EFFECTS__
		function _maxLength(maximum, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Yk({
				check: "max_length",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				maximum
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _minLength(minimum, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Kk({
				check: "min_length",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				minimum
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _regex(pattern, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.DG({
				check: "string_format",
				format: "regex",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				pattern
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _overwrite(tx) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.v$({
				check: "overwrite",
				tx
			});
		}
		// @__NO_SIDE_EFFECTS__
		function _trim() {
			return /* @__PURE__ */ _overwrite((input) => input.trim());
		}
		// @__NO_SIDE_EFFECTS__
		function _refine(Class, fn, _params) {
			return new Class({
				type: "custom",
				check: "custom",
				fn,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(_params)
			});
		}
		// @__NO_SIDE_EFFECTS__
		function describe(description) {
			const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "describe" });
			ch._zod.onattach = [(inst) => {
				const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
				_registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
					...existing,
					description
				});
			}];
			ch._zod.check = () => {};
			return ch;
		}
		// @__NO_SIDE_EFFECTS__
		function meta(metadata) {
			const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "meta" });
			ch._zod.onattach = [(inst) => {
				const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
				_registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
					...existing,
					...metadata
				});
			}];
			ch._zod.check = () => {};
			return ch;
		}
	}),
	4890: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DG: () => $ZodCheckRegex,
			J_: () => $ZodCheckGreaterThan,
			KH: () => $ZodCheckNumberFormat,
			Kk: () => $ZodCheckMinLength,
			QP: () => $ZodCheck,
			Yk: () => $ZodCheckMaxLength,
			ql: () => $ZodCheckStringFormat,
			sm: () => $ZodCheckLessThan,
			v$: () => $ZodCheckOverwrite
		});
		var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
		var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
		const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
			var _a;
			inst._zod ?? (inst._zod = {});
			inst._zod.def = def;
			(_a = inst._zod).onattach ?? (_a.onattach = []);
		});
		/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
		const _whenHasLength = (payload) => {
			const val = payload.value;
			return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && val.length !== void 0;
		};
		const numericOriginMap = {
			number: "number",
			bigint: "bigint",
			object: "date"
		};
		const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def) => {
			$ZodCheck.init(inst, def);
			const origin = numericOriginMap[typeof def.value];
			inst._zod.check = (payload) => {
				if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
				payload.issues.push({
					origin: numericOriginMap[typeof payload.value] ?? origin,
					code: "too_big",
					maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
					input: payload.value,
					inclusive: def.inclusive,
					inst,
					continue: !def.abort
				});
			};
		});
		const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
			$ZodCheck.init(inst, def);
			const origin = numericOriginMap[typeof def.value];
			inst._zod.check = (payload) => {
				if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
				payload.issues.push({
					origin: numericOriginMap[typeof payload.value] ?? origin,
					code: "too_small",
					minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
					input: payload.value,
					inclusive: def.inclusive,
					inst,
					continue: !def.abort
				});
			};
		});
		const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
			$ZodCheck.init(inst, def);
			def.format = def.format || "float64";
			const isInt = def.format?.includes("int");
			const origin = isInt ? "int" : "number";
			const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
			inst._zod.check = (payload) => {
				const input = payload.value;
				if (isInt) {
					if (!Number.isInteger(input)) {
						payload.issues.push({
							expected: origin,
							format: def.format,
							code: "invalid_type",
							continue: false,
							input,
							inst
						});
						return;
					}
					if (!Number.isSafeInteger(input)) {
						if (input > 0) payload.issues.push({
							input,
							code: "too_big",
							maximum: Number.MAX_SAFE_INTEGER,
							note: "Integers must be within the safe integer range.",
							inst,
							origin,
							inclusive: true,
							continue: !def.abort
						});
						else payload.issues.push({
							input,
							code: "too_small",
							minimum: Number.MIN_SAFE_INTEGER,
							note: "Integers must be within the safe integer range.",
							inst,
							origin,
							inclusive: true,
							continue: !def.abort
						});
						return;
					}
				}
				if (input < minimum) payload.issues.push({
					origin: "number",
					input,
					code: "too_small",
					minimum,
					inclusive: true,
					inst,
					continue: !def.abort
				});
				if (input > maximum) payload.issues.push({
					origin: "number",
					input,
					code: "too_big",
					maximum,
					inclusive: true,
					inst,
					continue: !def.abort
				});
			};
		});
		const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
			inst._zod.check = (payload) => {
				const input = payload.value;
				const units = input.length;
				if ((typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units) <= def.maximum) return;
				const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
				payload.issues.push({
					origin,
					code: "too_big",
					maximum: def.maximum,
					inclusive: true,
					input,
					inst,
					continue: !def.abort
				});
			};
		});
		const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
			inst._zod.check = (payload) => {
				const input = payload.value;
				const units = input.length;
				if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units) >= def.minimum) return;
				const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
				payload.issues.push({
					origin,
					code: "too_small",
					minimum: def.minimum,
					inclusive: true,
					input,
					inst,
					continue: !def.abort
				});
			};
		});
		const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
			var _a, _b;
			$ZodCheck.init(inst, def);
			if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
				def.pattern.lastIndex = 0;
				if (def.pattern.test(payload.value)) return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: def.format,
					input: payload.value,
					...def.pattern ? { pattern: def.pattern.toString() } : {},
					inst,
					continue: !def.abort
				});
			});
			else (_b = inst._zod).check ?? (_b.check = () => {});
		});
		const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
			$ZodCheckStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				def.pattern.lastIndex = 0;
				if (def.pattern.test(payload.value)) return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "regex",
					input: payload.value,
					pattern: def.pattern.toString(),
					inst,
					continue: !def.abort
				});
			};
		});
		const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckOverwrite", (inst, def) => {
			$ZodCheck.init(inst, def);
			inst._zod.check = (payload) => {
				payload.value = def.tx(payload.value);
			};
		});
	}),
	8532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$W: () => config,
			GT: () => $ZodAsyncError,
			cV: () => $ZodEncodeError,
			cr: () => globalConfig,
			tm: () => NEVER,
			xI: () => $constructor
		});
		var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
		var _a;
		/** A special constant with type `never` */
		const NEVER = /*@__PURE__*/ Object.freeze({ status: "aborted" });
		const _zodDesc = {
			value: void 0,
			enumerable: false
		};
		let _E = "captureStackTrace" in Error ? Error : null;
		function newError(Definition) {
			const E = _E;
			if (E) {
				const saved = E.stackTraceLimit;
				if (typeof saved === "number") {
					try {
						E.stackTraceLimit = 0;
					} catch {
						_E = null;
						return new Definition();
					}
					try {
						return new Definition();
					} finally {
						E.stackTraceLimit = saved;
					}
				}
			}
			return new Definition();
		}
		function $constructor(name, initializer, proto, params) {
			const zodProto = {};
			function Internals(def) {
				this.def = def;
				this.constr = _;
				this.traits = /* @__PURE__ */ new Set();
			}
			Internals.prototype = zodProto;
			const protoMembers = proto;
			const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
			function init(inst, def) {
				if (!inst._zod) {
					_zodDesc.value = new Internals(def);
					try {
						Object.defineProperty(inst, "_zod", _zodDesc);
					} finally {
						_zodDesc.value = void 0;
					}
				} else if (inst._zod.traits.has(name)) return;
				inst._zod.traits.add(name);
				initializer(inst, def);
				if (initialized) {
					const own = Object.getPrototypeOf(inst);
					const ctorProto = inst._zod.constr.prototype;
					let up = own;
					while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
					const target = up ?? own;
					if (!initialized.has(target)) {
						initialized.add(target);
						(0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
					}
				}
				const proto = _.prototype;
				for (const k in proto) {
					if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
					if (!(k in inst)) inst[k] = proto[k].bind(inst);
				}
			}
			const Parent = params?.Parent ?? Object;
			class Definition extends Parent {}
			Object.defineProperty(Definition, "name", { value: name });
			function _(def) {
				const inst = params?.Parent ? newError(Definition) : this;
				init(inst, def);
				const deferred = inst._zod.deferred;
				if (deferred) {
					for (const fn of deferred) fn();
					inst._zod.deferred = void 0;
				}
				const pp = globalThis.__zod_globalConfig?.postProcessor;
				if (pp) pp(inst);
				return inst;
			}
			Object.defineProperty(_, "init", { value: init });
			Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
				if (params?.Parent && inst instanceof params.Parent) return true;
				return inst?._zod?.traits?.has(name);
			} });
			Object.defineProperty(_, "name", { value: name });
			return _;
		}
		class $ZodAsyncError extends Error {
			constructor() {
				super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
			}
		}
		class $ZodEncodeError extends Error {
			constructor(name) {
				super(`Encountered unidirectional transform during encode: ${name}`);
				this.name = "ZodEncodeError";
			}
		}
		(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
		const globalConfig = globalThis.__zod_globalConfig;
		function config(newConfig) {
			if (newConfig) Object.assign(globalConfig, newConfig);
			return globalConfig;
		}
	}),
	3945: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			qg: () => parse,
			EJ: () => parseAsync,
			xL: () => safeParse,
			bp: () => safeParseAsync
		});
		var core_core = __nccwpck_require__(8532);
		var util = __nccwpck_require__(4723);
		function _getMessage() {
			const internals = this._zod;
			internals.message ?? (internals.message = JSON.stringify(internals.def, util.k8, 2));
			return internals.message;
		}
		function _setMessage(value) {
			this._zod.message = value;
		}
		const _messageDesc = {
			get: _getMessage,
			set: _setMessage,
			enumerable: true,
			configurable: true
		};
		const _issuesDesc = {
			value: void 0,
			enumerable: false
		};
		const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
		const initializer = (inst, def) => {
			inst.name = "$ZodError";
			_issuesDesc.value = def;
			Object.defineProperty(inst, "issues", _issuesDesc);
			_issuesDesc.value = void 0;
			Object.defineProperty(inst, "message", _messageDesc);
			const proto = Object.getPrototypeOf(inst);
			if (!_installedToString.has(proto)) {
				_installedToString.add(proto);
				Object.defineProperty(proto, "toString", {
					configurable: true,
					enumerable: false,
					get() {
						const value = () => this.message;
						Object.defineProperty(this, "toString", {
							value,
							configurable: true,
							writable: true
						});
						return value;
					},
					set(value) {
						Object.defineProperty(this, "toString", {
							value,
							configurable: true,
							writable: true
						});
					}
				});
			}
		};
		(0, core_core.xI)("$ZodError", initializer);
		const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, { Parent: Error });
		const _parse = (_Err) => {
			const fn = (schema, value, _ctx, _params) => {
				const ctx = _ctx ? {
					..._ctx,
					async: false
				} : { async: false };
				const result = schema._zod.run({
					value,
					issues: []
				}, ctx);
				if (result instanceof Promise) throw new core_core.GT();
				if (result.issues.length) {
					const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => util.iR(iss, ctx, core_core.$W())));
					util.gx(e, _params?.callee ?? fn);
					throw e;
				}
				return result.value;
			};
			return fn;
		};
		const parse = /* @__PURE__*/ _parse($ZodRealError);
		const _parseAsync = (_Err) => {
			const fn = async (schema, value, _ctx, params) => {
				const ctx = _ctx ? {
					..._ctx,
					async: true
				} : { async: true };
				let result = schema._zod.run({
					value,
					issues: []
				}, ctx);
				if (result instanceof Promise) result = await result;
				if (result.issues.length) {
					const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => util.iR(iss, ctx, core_core.$W())));
					util.gx(e, params?.callee ?? fn);
					throw e;
				}
				return result.value;
			};
			return fn;
		};
		const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
		const _safeParse = (_Err) => (schema, value, _ctx) => {
			const ctx = _ctx ? {
				..._ctx,
				async: false
			} : { async: false };
			const result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			if (result instanceof Promise) throw new core_core.GT();
			return result.issues.length ? failure(_Err, result.issues, ctx) : {
				success: true,
				data: result.value
			};
		};
		const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
		function failure(Err, issues, ctx) {
			let error;
			return {
				success: false,
				get error() {
					if (!error) {
						error = new Err(issues.map((iss) => util.iR(iss, ctx, core_core.$W())));
						issues = void 0;
						ctx = void 0;
					}
					return error;
				},
				set error(e) {
					error = e;
					issues = void 0;
					ctx = void 0;
				}
			};
		}
		const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
			const ctx = _ctx ? {
				..._ctx,
				async: true
			} : { async: true };
			let result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			if (result instanceof Promise) result = await result;
			return result.issues.length ? failure(_Err, result.issues, ctx) : {
				success: true,
				data: result.value
			};
		};
		const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
	}),
	3908: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => httpProtocol,
			Zk: () => iban,
			ai: () => number,
			ch: () => _null,
			gp: () => anyString,
			w$: () => datetime,
			w8: () => creditCard,
			zM: () => boolean
		});
		const httpProtocol = /^https?$/;
		const creditCard = /^\d(?:[ -]?\d){11,18}$/;
		const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
		const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
		function timeSource(args) {
			const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
			return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
		}
		function datetime(args) {
			const opts = ["Z"];
			if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
			const qualified = `${timeSource({
				precision: args.precision,
				seconds: true
			})}(?:${opts.join("|")})`;
			const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
			return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
		}
		const anyString = /^[\s\S]{0,}$/;
		const number = /^-?\d+(?:\.\d+)?$/;
		const boolean = /^(?:true|false)$/i;
		const _null = /^null$/i;
	}),
	9396: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { fd: () => globalRegistry });
		var _a;
		class $ZodRegistry {
			constructor() {
				this._map = /* @__PURE__ */ new WeakMap();
				this._idmap = /* @__PURE__ */ new Map();
			}
			add(schema, ..._meta) {
				const meta = _meta[0];
				this._map.set(schema, meta);
				if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
				return this;
			}
			clear() {
				this._map = /* @__PURE__ */ new WeakMap();
				this._idmap = /* @__PURE__ */ new Map();
				return this;
			}
			remove(schema) {
				const meta = this._map.get(schema);
				if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
				this._map.delete(schema);
				return this;
			}
			get(schema) {
				const p = schema._zod.parent;
				if (p) {
					const pm = { ...this.get(p) ?? {} };
					delete pm.id;
					const f = {
						...pm,
						...this._map.get(schema)
					};
					return Object.keys(f).length ? f : void 0;
				}
				return this._map.get(schema);
			}
			has(schema) {
				return this._map.has(schema);
			}
		}
		function registry() {
			return new $ZodRegistry();
		}
		(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
		const globalRegistry = globalThis.__zod_globalRegistry;
	}),
	8431: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$p: () => $ZodArray,
			sF: () => $ZodBoolean,
			t$: () => $ZodCatch,
			b0: () => $ZodCustom,
			VO: () => $ZodEnum,
			Ko: () => $ZodISODateTime,
			nu: () => $ZodLiteral,
			Um: () => $ZodNever,
			x8: () => $ZodNull,
			qc: () => $ZodNullable,
			vz: () => $ZodNumber,
			I: () => $ZodNumberFormat,
			L8: () => $ZodObject,
			ig: () => $ZodOptional,
			_m: () => $ZodPipe,
			h: () => $ZodRecord,
			$v: () => $ZodString,
			EY: () => $ZodStringFormat,
			Wc: () => $ZodTransform,
			W4: () => $ZodType,
			VY: () => $ZodURL,
			cu: () => $ZodUnion,
			GP: () => $ZodUnknown,
			UY: () => isValidBase64,
			tV: () => isValidBase64URL,
			Xe: () => isValidCIDRv6,
			uv: () => isValidCreditCard,
			DT: () => isValidIBAN,
			SW: () => isValidIPv6,
			c2: () => isValidJWT,
			D3: () => mergeValues,
			NH: () => stripTabAndNewline,
			bL: () => urlHostnameOk,
			Yf: () => urlProtocolOk,
			qU: () => validateURL
		});
		var core_checks = __nccwpck_require__(4890);
		var core_core = __nccwpck_require__(8532);
		var core_regexes = __nccwpck_require__(3908);
		var core_util = __nccwpck_require__(4723);
		const version = {
			major: 4,
			minor: 6,
			patch: 7
		};
		const $ZodType = /*@__PURE__*/ core_core.xI("$ZodType", (inst, def) => {
			var _a;
			inst ?? (inst = {});
			inst._zod.def = def;
			inst._zod.bag = inst._zod.bag || {};
			inst._zod.version = version;
			const defChecks = inst._zod.def.checks;
			const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
			for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
			if (checks.length === 0) {
				(_a = inst._zod).deferred ?? (_a.deferred = []);
				inst._zod.deferred?.push(() => {
					inst._zod.run = inst._zod.parse;
				});
			} else {
				const runChecks = (payload, checks, ctx) => {
					if (payload.memo) return payload;
					let isAborted = core_util.QH(payload);
					let asyncResult;
					for (const ch of checks) {
						if (ch._zod.def.when) {
							if (core_util.rL(payload)) continue;
							if (!ch._zod.def.when(payload)) continue;
						} else if (isAborted) continue;
						const currLen = payload.issues.length;
						const _ = ch._zod.check(payload);
						if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT();
						if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
							await _;
							if (payload.issues.length === currLen) return;
							core_util.d3(payload.issues, currLen, inst);
							if (!isAborted) isAborted = core_util.QH(payload, currLen);
						});
						else {
							if (payload.issues.length === currLen) continue;
							core_util.d3(payload.issues, currLen, inst);
							if (!isAborted) isAborted = core_util.QH(payload, currLen);
						}
					}
					if (asyncResult) return asyncResult.then(() => {
						return payload;
					});
					return payload;
				};
				const handleCanaryResult = (canary, payload, ctx) => {
					if (core_util.QH(canary)) {
						canary.aborted = true;
						return canary;
					}
					const checkResult = runChecks(payload, checks, ctx);
					if (checkResult instanceof Promise) {
						if (ctx.async === false) throw new core_core.GT();
						return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
					}
					return inst._zod.parse(checkResult, ctx);
				};
				inst._zod.run = (payload, ctx) => {
					if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
					if (ctx.direction === "backward") {
						const canary = inst._zod.parse({
							value: payload.value,
							issues: []
						}, {
							...ctx,
							skipChecks: true
						});
						if (canary instanceof Promise) return canary.then((canary) => {
							return handleCanaryResult(canary, payload, ctx);
						});
						return handleCanaryResult(canary, payload, ctx);
					}
					const result = inst._zod.parse(payload, ctx);
					if (result instanceof Promise) {
						if (ctx.async === false) throw new core_core.GT();
						return result.then((result) => runChecks(result, checks, ctx));
					}
					return runChecks(result, checks, ctx);
				};
			}
		}, {
			get "~standard"() {
				return core_util.jD(this, "~standard", standardProps(this));
			},
			set "~standard"(value) {
				core_util.qh(this, "~standard", value);
			}
		});
		/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
		const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())) } : { value: r.value };
		async function validateAsync(inst, value) {
			const ctx = { async: true };
			return toStandardResult(await inst._zod.run({
				value,
				issues: []
			}, ctx), ctx);
		}
		function standardProps(inst) {
			return {
				validate: (value) => {
					const ctx = { async: false };
					try {
						const r = inst._zod.run({
							value,
							issues: []
						}, ctx);
						if (!(r instanceof Promise)) return toStandardResult(r, ctx);
					} catch (_) {}
					return validateAsync(inst, value);
				},
				vendor: "zod",
				version: 1
			};
		}
		const $ZodString = /*@__PURE__*/ core_core.xI("$ZodString", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = def.pattern ?? core_regexes.gp;
			inst._zod.parse = (payload, _) => {
				if (def.coerce) try {
					payload.value = String(payload.value);
				} catch (_) {}
				if (typeof payload.value === "string") return payload;
				payload.issues.push({
					expected: "string",
					code: "invalid_type",
					input: payload.value,
					inst
				});
				return payload;
			};
		});
		const $ZodStringFormat = /*@__PURE__*/ core_core.xI("$ZodStringFormat", (inst, def) => {
			core_checks.ql.init(inst, def);
			$ZodString.init(inst, def);
		});
		/** The `://` guard rejected the input before the URL constructor saw it. */
		const URL_BAD_FORMAT = 1;
		/** The URL parser rejected the input. */
		const URL_UNPARSEABLE = 2;
		function canParseURL(input) {
			try {
				if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		}
		function validateURL(trimmed, def) {
			if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || URL_UNPARSEABLE;
			return parseURLObject(trimmed, def);
		}
		/** Parses a URL while preserving the non-normalizing HTTP guard. */
		function parseURLObject(trimmed, def) {
			if (!def.normalize && def.protocol?.source === core_regexes.F.source && !/^https?:\/\//i.test(trimmed)) return URL_BAD_FORMAT;
			try {
				if (typeof URL !== "undefined") {
					const URLStatic = URL;
					if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
				}
				return new URL(trimmed);
			} catch {
				return URL_UNPARSEABLE;
			}
		}
		const asciiTabOrNewline = /[\t\n\r]/g;
		/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
		function stripTabAndNewline(value) {
			return value.replace(asciiTabOrNewline, "");
		}
		function urlHostnameOk(url, hostname) {
			hostname.lastIndex = 0;
			return hostname.test(url.hostname);
		}
		function urlProtocolOk(url, protocol) {
			protocol.lastIndex = 0;
			return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
		}
		const $ZodURL = /*@__PURE__*/ core_core.xI("$ZodURL", (inst, def) => {
			$ZodStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				try {
					const trimmed = payload.value.trim();
					const url = validateURL(trimmed, def);
					if (url === URL_BAD_FORMAT) {
						payload.issues.push({
							code: "invalid_format",
							format: "url",
							note: "Invalid URL format",
							input: payload.value,
							inst,
							continue: !def.abort
						});
						return;
					}
					if (url === URL_UNPARSEABLE) {
						payload.issues.push({
							code: "invalid_format",
							format: "url",
							input: payload.value,
							inst,
							continue: !def.abort
						});
						return;
					}
					if (url === true) {
						payload.value = stripTabAndNewline(trimmed);
						return;
					}
					if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
						code: "invalid_format",
						format: "url",
						note: "Invalid hostname",
						pattern: def.hostname.source,
						input: payload.value,
						inst,
						continue: !def.abort
					});
					if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
						code: "invalid_format",
						format: "url",
						note: "Invalid protocol",
						pattern: def.protocol.source,
						input: payload.value,
						inst,
						continue: !def.abort
					});
					payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
					return;
				} catch (_) {
					payload.issues.push({
						code: "invalid_format",
						format: "url",
						input: payload.value,
						inst,
						continue: !def.abort
					});
				}
			};
		});
		const $ZodISODateTime = /*@__PURE__*/ core_core.xI("$ZodISODateTime", (inst, def) => {
			def.pattern ?? (def.pattern = core_regexes.w$(def));
			$ZodStringFormat.init(inst, def);
		});
		/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
		const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
		function isValidIPv6(value) {
			if (!ipv6Alphabet.test(value)) return false;
			return canParseURL(`http://[${value}]`);
		}
		function isValidCIDRv6(value) {
			const parts = value.split("/");
			if (parts.length !== 2) return false;
			const [address, prefix] = parts;
			if (!prefix) return false;
			const prefixNum = Number(prefix);
			if (`${prefixNum}` !== prefix) return false;
			if (prefixNum < 0 || prefixNum > 128) return false;
			return isValidIPv6(address);
		}
		function isValidBase64(data) {
			if (data === "") return true;
			if (/\s/.test(data)) return false;
			if (data.length % 4 !== 0) return false;
			try {
				atob(data);
				return true;
			} catch {
				return false;
			}
		}
		const base64urlCharset = /^[A-Za-z0-9_-]*$/;
		function isValidBase64URL(data) {
			if (!base64urlCharset.test(data)) return false;
			const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
			return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
		}
		const CC_SANITIZE = /[- ]/g;
		/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
		function isLuhnAlgo(digits) {
			let length = digits.length;
			let bit = 1;
			let sum = 0;
			while (length) {
				const value = digits.charCodeAt(--length) - 48;
				bit ^= 1;
				sum += bit ? [
					0,
					2,
					4,
					6,
					8,
					1,
					3,
					5,
					7,
					9
				][value] : value;
			}
			return sum % 10 === 0;
		}
		function isValidCreditCard(input) {
			if (!core_regexes.w8.test(input)) return false;
			return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
		}
		function isIso7064Mod97(iban) {
			let remainder = 0;
			const len = iban.length;
			for (let i = 4; i < len; i++) {
				const code = iban.charCodeAt(i);
				remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
			}
			for (let i = 0; i < 4; i++) {
				const code = iban.charCodeAt(i);
				remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
			}
			return remainder === 1;
		}
		function isValidIBAN(input) {
			if (!core_regexes.Zk.test(input)) return false;
			return isIso7064Mod97(input);
		}
		function isValidJWT(token, algorithm = null) {
			try {
				const tokensParts = token.split(".");
				if (tokensParts.length !== 3) return false;
				const [header] = tokensParts;
				if (!header) return false;
				const parsedHeader = JSON.parse(atob(header));
				if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
				if (!parsedHeader.alg) return false;
				if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
				return true;
			} catch {
				return false;
			}
		}
		const $ZodNumber = /*@__PURE__*/ core_core.xI("$ZodNumber", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = core_regexes.ai;
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce) try {
					payload.value = Number(payload.value);
				} catch (_) {}
				const input = payload.value;
				if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
				const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
				payload.issues.push({
					expected: "number",
					code: "invalid_type",
					input,
					inst,
					...received ? { received } : {}
				});
				return payload;
			};
		});
		const $ZodNumberFormat = /*@__PURE__*/ core_core.xI("$ZodNumberFormat", (inst, def) => {
			core_checks.KH.init(inst, def);
			$ZodNumber.init(inst, def);
		});
		const $ZodBoolean = /*@__PURE__*/ core_core.xI("$ZodBoolean", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = core_regexes.zM;
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce) try {
					payload.value = Boolean(payload.value);
				} catch (_) {}
				const input = payload.value;
				if (typeof input === "boolean") return payload;
				payload.issues.push({
					expected: "boolean",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			};
		});
		const $ZodNull = /*@__PURE__*/ core_core.xI("$ZodNull", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = core_regexes.ch;
			inst._zod.values = /* @__PURE__ */ new Set([null]);
			inst._zod.parse = (payload, _ctx) => {
				const input = payload.value;
				if (input === null) return payload;
				payload.issues.push({
					expected: "null",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			};
		});
		const $ZodUnknown = /*@__PURE__*/ core_core.xI("$ZodUnknown", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload) => payload;
		});
		const $ZodNever = /*@__PURE__*/ core_core.xI("$ZodNever", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _ctx) => {
				payload.issues.push({
					expected: "never",
					code: "invalid_type",
					input: payload.value,
					inst
				});
				return payload;
			};
		});
		function capSize(inst, size) {
			const caps = core_util.hi(inst._zod.def.checks);
			if (!caps.length) return;
			const cap = Math.min(...caps.map((c) => c[0]));
			const parse = inst._zod.parse;
			inst._zod.parse = (payload, ctx) => {
				const n = size(payload.value);
				if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
					for (const [max, ch] of core_util.hi(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
						const start = payload.issues.length;
						ch._zod.check(payload);
						payload.issues[start].continue = false;
						core_util.d3(payload.issues, start, inst);
						return payload;
					}
				}
				return parse(payload, ctx);
			};
		}
		const arraySize = (input) => Array.isArray(input) ? input.length : -1;
		function handleArrayResult(result, final, index) {
			if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
			final.value[index] = result.value;
		}
		const $ZodArray = /*@__PURE__*/ core_core.xI("$ZodArray", (inst, def) => {
			$ZodType.init(inst, def);
			const memo = core_core.cr.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				const input = payload.value;
				if (!Array.isArray(input)) {
					payload.issues.push({
						expected: "array",
						code: "invalid_type",
						input,
						inst
					});
					return payload;
				}
				payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
				const proms = [];
				const abortEarly = ctx?.abortEarly;
				for (let i = 0; i < input.length; i++) {
					const item = input[i];
					const result = def.element._zod.run({
						value: item,
						issues: []
					}, ctx);
					if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
					else {
						handleArrayResult(result, payload, i);
						if (abortEarly && result.issues.length !== 0 && core_util.QH(result)) break;
					}
				}
				if (proms.length) return Promise.all(proms).then(() => payload);
				return payload;
			};
			capSize(inst, arraySize);
		});
		function handlePropertyResult(result, final, key, input, optin, optout) {
			const isPresent = key in input;
			const isOptionalOut = optout === "optional";
			if (!isPresent && isOptionalOut && optin === "optional") return;
			if (result.issues.length) {
				if (optin !== void 0 && isOptionalOut && !isPresent) return;
				final.issues.push(...core_util.lQ(key, result.issues));
			}
			if (!isPresent && optin === void 0) {
				if (!result.issues.length) final.issues.push({
					code: "invalid_type",
					expected: "nonoptional",
					input: void 0,
					path: [key]
				});
				return;
			}
			if (result.value === void 0) {
				if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
			} else final.value[key] = result.value;
		}
		const NO_SYMBOL_KEYS = [];
		function normalizeDef(def) {
			const keys = Object.keys(def.shape);
			const ownSymbols = Object.getOwnPropertySymbols(def.shape);
			const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
			const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
			for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
			const okeys = core_util.NM(def.shape);
			return {
				...def,
				allKeys,
				symbolKeys,
				keySet: new Set(keys),
				numKeys: keys.length,
				optionalKeys: new Set(okeys)
			};
		}
		function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
			const unrecognized = [];
			const keySet = def.keySet;
			const _catchall = def.catchall._zod;
			const t = _catchall.def.type;
			const optin = _catchall.optin;
			const optout = _catchall.optout;
			let seen = 0;
			for (const key in input) {
				if (abortEarly && payload.issues.length !== seen) {
					if (core_util.QH(payload, seen)) break;
					seen = payload.issues.length;
				}
				if (keySet.has(key)) continue;
				if (key === "__proto__") {
					if (t === "never") unrecognized.push(key);
					continue;
				}
				if (t === "never") {
					unrecognized.push(key);
					continue;
				}
				const r = _catchall.run({
					value: input[key],
					issues: []
				}, ctx);
				if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
				else handlePropertyResult(r, payload, key, input, optin, optout);
			}
			if (unrecognized.length) payload.issues.push({
				code: "unrecognized_keys",
				keys: unrecognized,
				input,
				inst,
				continue: true
			});
			if (!proms.length) return payload;
			return Promise.all(proms).then(() => {
				return payload;
			});
		}
		const $ZodObject = /*@__PURE__*/ core_core.xI("$ZodObject", (inst, def) => {
			$ZodType.init(inst, def);
			const desc = Object.getOwnPropertyDescriptor(def, "shape");
			const sh = desc?.get ? desc.get.raw : def.shape ?? {};
			if (sh) {
				const get = () => {
					const newSh = { ...sh };
					Object.defineProperty(def, "shape", { value: newSh });
					get.raw = newSh;
					return newSh;
				};
				get.raw = sh;
				Object.defineProperty(def, "shape", { get });
			}
			const _normalized = core_util.PO(() => normalizeDef(def));
			core_util.v5(inst, "propValues", (zod) => {
				const shape = zod.def.shape;
				const propValues = {};
				for (const key in shape) {
					const field = shape[key]._zod;
					if (field.values) {
						if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, /* @__PURE__ */ new Set());
						for (const v of field.values) propValues[key].add(v);
						if (field.optin !== void 0) propValues[key].add(void 0);
					}
				}
				return propValues;
			});
			const isObject = core_util.Gv;
			const catchall = def.catchall;
			let value;
			const memo = core_core.cr.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				value ?? (value = _normalized.value);
				const input = payload.value;
				if (!isObject(input)) {
					payload.issues.push({
						expected: "object",
						code: "invalid_type",
						input,
						inst
					});
					return payload;
				}
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				const proms = [];
				const shape = value.shape;
				const abortEarly = ctx?.abortEarly;
				let seen = payload.issues.length;
				for (const key of value.allKeys) {
					if (abortEarly && payload.issues.length !== seen) {
						if (core_util.QH(payload, seen)) break;
						seen = payload.issues.length;
					}
					if (key === "__proto__") continue;
					const el = shape[key];
					const optin = el._zod.optin;
					const optout = el._zod.optout;
					const r = el._zod.run({
						value: input[key],
						issues: []
					}, ctx);
					if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
					else handlePropertyResult(r, payload, key, input, optin, optout);
				}
				if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
				return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
			};
		});
		function handleUnionResults(results, final, inst, ctx) {
			for (const result of results) if (result.issues.length === 0) {
				final.value = result.value;
				return final;
			}
			const nonaborted = results.filter((r) => !core_util.QH(r));
			if (nonaborted.length === 1) {
				final.value = nonaborted[0].value;
				return nonaborted[0];
			}
			final.issues.push({
				code: "invalid_union",
				input: final.value,
				inst,
				errors: results.map((result) => result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())))
			});
			return final;
		}
		const $ZodUnion = /*@__PURE__*/ core_core.xI("$ZodUnion", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
			core_util.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
			core_util.v5(inst, "values", (zod) => {
				if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
			});
			core_util.v5(inst, "pattern", (zod) => {
				if (zod.def.options.every((o) => o._zod.pattern)) {
					const patterns = zod.def.options.map((o) => o._zod.pattern);
					return new RegExp(`^(${patterns.map((p) => core_util.p6(p.source)).join("|")})$`);
				}
			});
			const first = def.options.length === 1 ? def.options[0]._zod.run : null;
			inst._zod.parse = (payload, ctx) => {
				if (first) return first(payload, ctx);
				let async = false;
				const results = [];
				for (const option of def.options) {
					const result = option._zod.run({
						value: payload.value,
						issues: []
					}, ctx);
					if (result instanceof Promise) {
						results.push(result);
						async = true;
					} else {
						if (result.issues.length === 0) return result;
						results.push(result);
					}
				}
				if (!async) return handleUnionResults(results, payload, inst, ctx);
				return Promise.all(results).then((results) => {
					return handleUnionResults(results, payload, inst, ctx);
				});
			};
		});
		function mergeValues(a, b) {
			if (a === b) return {
				valid: true,
				data: a
			};
			if (a instanceof Date && b instanceof Date && +a === +b) return {
				valid: true,
				data: a
			};
			if (core_util.Qd(a) && core_util.Qd(b)) {
				const bKeys = Object.keys(b);
				const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
				const newObj = {
					...a,
					...b
				};
				if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
				for (const key of sharedKeys) {
					if (key === "__proto__") continue;
					const sharedValue = mergeValues(a[key], b[key]);
					if (!sharedValue.valid) return {
						valid: false,
						mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
					};
					newObj[key] = sharedValue.data;
				}
				return {
					valid: true,
					data: newObj
				};
			}
			if (Array.isArray(a) && Array.isArray(b)) {
				if (a.length !== b.length) return {
					valid: false,
					mergeErrorPath: []
				};
				const newArray = [];
				for (let index = 0; index < a.length; index++) {
					const itemA = a[index];
					const itemB = b[index];
					const sharedValue = mergeValues(itemA, itemB);
					if (!sharedValue.valid) return {
						valid: false,
						mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
					};
					newArray.push(sharedValue.data);
				}
				return {
					valid: true,
					data: newArray
				};
			}
			return {
				valid: false,
				mergeErrorPath: []
			};
		}
		const $ZodRecord = /*@__PURE__*/ core_core.xI("$ZodRecord", (inst, def) => {
			$ZodType.init(inst, def);
			const memo = core_core.cr.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				const input = payload.value;
				if (!core_util.Qd(input)) {
					payload.issues.push({
						expected: "record",
						code: "invalid_type",
						input,
						inst
					});
					return payload;
				}
				const proms = [];
				const values = def.keyType._zod.values;
				if (values && !def.partial) {
					payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
					const recordKeys = /* @__PURE__ */ new Set();
					for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
						recordKeys.add(typeof key === "number" ? key.toString() : key);
						if (key === "__proto__") continue;
						const keyResult = def.keyType._zod.run({
							value: key,
							issues: []
						}, ctx);
						if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
						if (keyResult.issues.length) {
							payload.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())),
								input: key,
								path: [key],
								inst
							});
							continue;
						}
						const outKey = keyResult.value;
						if (outKey === "__proto__") continue;
						const result = def.valueType._zod.run({
							value: input[key],
							issues: []
						}, ctx);
						if (result instanceof Promise) proms.push(result.then((result) => {
							if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
							payload.value[outKey] = result.value;
						}));
						else {
							if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
							payload.value[outKey] = result.value;
						}
					}
					let unrecognized;
					for (const key in input) if (!recordKeys.has(key)) {
						if (def.mode === "loose") {
							if (key === "__proto__") continue;
							payload.value[key] = input[key];
						} else {
							unrecognized = unrecognized ?? [];
							unrecognized.push(key);
						}
					}
					if (unrecognized && unrecognized.length > 0) payload.issues.push({
						code: "unrecognized_keys",
						input,
						inst,
						keys: unrecognized,
						continue: true
					});
				} else {
					payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
					let unrecognized;
					for (const key of Reflect.ownKeys(input)) {
						if (key === "__proto__") continue;
						if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
						let keyResult = def.keyType._zod.run({
							value: key,
							issues: []
						}, ctx);
						if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
						if (typeof key === "string" && core_regexes.ai.test(key) && keyResult.issues.length) {
							const retryResult = def.keyType._zod.run({
								value: Number(key),
								issues: []
							}, ctx);
							if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
							if (retryResult.issues.length === 0) keyResult = retryResult;
						}
						if (keyResult.issues.length) {
							if (def.mode === "loose") payload.value[key] = input[key];
							else if (values) {
								unrecognized = unrecognized ?? [];
								unrecognized.push(key);
							} else payload.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())),
								input: key,
								path: [key],
								inst
							});
							continue;
						}
						const outKey = keyResult.value;
						if (outKey === "__proto__") continue;
						const result = def.valueType._zod.run({
							value: input[key],
							issues: []
						}, ctx);
						if (result instanceof Promise) proms.push(result.then((result) => {
							if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
							payload.value[outKey] = result.value;
						}));
						else {
							if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
							payload.value[outKey] = result.value;
						}
					}
					if (unrecognized && unrecognized.length > 0) payload.issues.push({
						code: "unrecognized_keys",
						input,
						inst,
						keys: unrecognized,
						continue: true
					});
				}
				if (proms.length) return Promise.all(proms).then(() => payload);
				return payload;
			};
		});
		const $ZodEnum = /*@__PURE__*/ core_core.xI("$ZodEnum", (inst, def) => {
			$ZodType.init(inst, def);
			const values = core_util.w5(def.entries);
			const valuesSet = new Set(values);
			inst._zod.values = valuesSet;
			core_util.v5(inst, "pattern", (zod) => {
				const patternValues = core_util.w5(zod.def.entries).filter((k) => core_util.qQ.has(typeof k));
				return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
			});
			inst._zod.parse = (payload, _ctx) => {
				const input = payload.value;
				if (valuesSet.has(input)) return payload;
				payload.issues.push({
					code: "invalid_value",
					values,
					input,
					inst
				});
				return payload;
			};
		});
		const $ZodLiteral = /*@__PURE__*/ core_core.xI("$ZodLiteral", (inst, def) => {
			$ZodType.init(inst, def);
			const values = new Set(def.values);
			inst._zod.values = values;
			core_util.v5(inst, "pattern", (zod) => {
				const vals = zod.def.values;
				return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
			});
			inst._zod.parse = (payload, _ctx) => {
				const input = payload.value;
				if (values.has(input)) return payload;
				payload.issues.push({
					code: "invalid_value",
					values: def.values,
					input,
					inst
				});
				return payload;
			};
		});
		const $ZodTransform = /*@__PURE__*/ core_core.xI("$ZodTransform", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.optin = "optional";
			core_core.cr.memoizer?.guard(inst);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") throw new core_core.cV(inst.constructor.name);
				const _out = def.transform(payload.value, payload);
				if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
					payload.value = output;
					return payload;
				});
				if (_out instanceof Promise) throw new core_core.GT();
				payload.value = _out;
				return payload;
			};
		});
		function handleOptionalResult(payload, result) {
			payload.value = result.issues.length ? void 0 : result.value;
			return payload;
		}
		const $ZodOptional = /*@__PURE__*/ core_core.xI("$ZodOptional", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
			inst._zod.optout = "optional";
			core_util.v5(inst, "values", (zod) => {
				const values = zod.def.innerType._zod.values;
				return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
			});
			core_util.v5(inst, "pattern", (zod) => {
				const pattern = zod.def.innerType._zod.pattern;
				return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
			});
			inst._zod.parse = (payload, ctx) => {
				if (payload.value === void 0) {
					if (def.innerType._zod.optin !== "defaulted") return payload;
					const result = def.innerType._zod.run({
						value: payload.value,
						issues: []
					}, ctx);
					if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
					return handleOptionalResult(payload, result);
				}
				return def.innerType._zod.run(payload, ctx);
			};
		});
		const $ZodNullable = /*@__PURE__*/ core_core.xI("$ZodNullable", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
			core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
			core_util.v5(inst, "pattern", (zod) => {
				const pattern = zod.def.innerType._zod.pattern;
				return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
			});
			core_util.v5(inst, "values", (zod) => {
				return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
			});
			inst._zod.parse = (payload, ctx) => {
				if (payload.value === null) return payload;
				return def.innerType._zod.run(payload, ctx);
			};
		});
		function handleCatchResult(payload, result, def, ctx) {
			if (!result.issues.length) {
				payload.value = result.value;
				if (result.memo) payload.memo = true;
				return payload;
			}
			payload.value = def.catchValue({
				...result,
				value: payload.value,
				error: { issues: result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())) },
				input: payload.value
			});
			return payload;
		}
		const $ZodCatch = /*@__PURE__*/ core_core.xI("$ZodCatch", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
			core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
			core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
				const result = def.innerType._zod.run({
					value: payload.value,
					issues: []
				}, ctx);
				if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
				return handleCatchResult(payload, result, def, ctx);
			};
		});
		const $ZodPipe = /*@__PURE__*/ core_core.xI("$ZodPipe", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "values", (zod) => zod.def.in._zod.values);
			core_util.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
			core_util.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
			core_util.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") {
					const right = def.out._zod.run(payload, ctx);
					if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
					return handlePipeResult(right, def.in, ctx);
				}
				const left = def.in._zod.run(payload, ctx);
				if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
				return handlePipeResult(left, def.out, ctx);
			};
		});
		function handlePipeResult(left, next, ctx) {
			if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
				left.aborted = true;
				return left;
			}
			return next._zod.run({
				value: left.value,
				issues: left.issues
			}, ctx);
		}
		const $ZodCustom = /*@__PURE__*/ core_core.xI("$ZodCustom", (inst, def) => {
			core_checks.QP.init(inst, def);
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _) => {
				return payload;
			};
			inst._zod.check = (payload) => {
				const input = payload.value;
				const r = def.fn(input);
				if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
				handleRefineResult(r, payload, input, inst);
			};
		});
		function handleRefineResult(result, payload, input, inst) {
			if (!result) {
				const _iss = {
					code: "custom",
					input,
					inst,
					path: [...inst._zod.def.path ?? []],
					continue: !inst._zod.def.abort
				};
				if (inst._zod.def.params) _iss.params = inst._zod.def.params;
				payload.issues.push(core_util.sn(_iss));
			}
		}
	}),
	4723: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$f: () => CONSTANT_CATCH,
			A2: () => normalizeParams,
			Gv: () => isObject,
			LG: () => floatSafeRemainder,
			MO: () => rawShape,
			NM: () => optionalKeys,
			O7: () => codePointLength,
			PO: () => cached,
			QH: () => aborted,
			Qd: () => isPlainObject,
			Rc: () => getLengthableOrigin,
			SS: () => constantCatch,
			UQ: () => esc,
			Vy: () => assignProp,
			X: () => installLazyProp,
			X$: () => extend,
			cl: () => nullish,
			d3: () => attachSchema,
			gx: () => captureStackTrace,
			hi: () => sizeCaps,
			iR: () => finalizeIssue,
			jD: () => hide,
			k8: () => jsonStringifyReplacer,
			lQ: () => prefixIssues,
			o8: () => clone,
			ol: () => members,
			p6: () => cleanRegex,
			qQ: () => propertyKeyTypes,
			qh: () => own,
			rL: () => explicitlyAborted,
			sD: () => escapeRegex,
			sn: () => issue,
			v5: () => defineLazyInternal,
			w5: () => getEnumValues,
			yG: () => shallowClone,
			zH: () => NUMBER_FORMAT_RANGES
		});
		function getEnumValues(entries) {
			const numericValues = Object.values(entries).filter((v) => typeof v === "number");
			return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
		}
		function jsonStringifyReplacer(_, value) {
			if (typeof value === "bigint") return value.toString();
			return value;
		}
		class Cached {
			constructor(getter) {
				this._getter = getter;
				this._value = void 0;
			}
			get value() {
				const getter = this._getter;
				if (getter !== void 0) {
					this._value = getter();
					this._getter = void 0;
				}
				return this._value;
			}
		}
		function cached(getter) {
			return new Cached(getter);
		}
		function nullish(input) {
			return input === null || input === void 0;
		}
		function cleanRegex(source) {
			const start = source.startsWith("^") ? 1 : 0;
			const end = source.endsWith("$") ? source.length - 1 : source.length;
			return source.slice(start, end);
		}
		function floatSafeRemainder(val, step) {
			const ratio = val / step;
			const roundedRatio = Math.round(ratio);
			const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
			if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
			return ratio - roundedRatio;
		}
		function assignProp(target, prop, value) {
			Object.defineProperty(target, prop, {
				value,
				writable: true,
				enumerable: true,
				configurable: true
			});
		}
		/**
		* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
		*
		* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
		*/
		function rawShape(def) {
			const desc = Object.getOwnPropertyDescriptor(def, "shape");
			return desc?.get ? desc.get.raw : desc?.value;
		}
		function sourceShape(schema) {
			return rawShape(schema._zod.def) ?? schema._zod.def.shape;
		}
		function deferProp(target, key, getter) {
			Object.defineProperty(target, key, {
				get() {
					const value = getter();
					assignProp(this, key, value);
					return value;
				},
				enumerable: true,
				configurable: true
			});
		}
		function putProp(target, key, value) {
			if (key in target) assignProp(target, key, value);
			else target[key] = value;
		}
		/**
		* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
		*
		* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
		*/
		function mirrorShape(target, source, keys, wrap) {
			const raw = sourceShape(source);
			for (const key of keys) {
				const desc = Object.getOwnPropertyDescriptor(raw, key);
				if (!desc.enumerable) continue;
				if (desc.get) deferProp(target, key, () => {
					const value = source._zod.def.shape[key];
					return wrap ? wrap(value, key) : value;
				});
				else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
			}
		}
		function mirrorProps(target, source) {
			for (const key of Reflect.ownKeys(source)) {
				const desc = Object.getOwnPropertyDescriptor(source, key);
				if (!desc.enumerable) continue;
				if (desc.get) deferProp(target, key, () => source[key]);
				else putProp(target, key, desc.value);
			}
		}
		function mergeDefs(...defs) {
			const mergedDescriptors = {};
			for (const def of defs) {
				const descriptors = Object.getOwnPropertyDescriptors(def);
				Object.assign(mergedDescriptors, descriptors);
			}
			return Object.defineProperties({}, mergedDescriptors);
		}
		function esc(str) {
			return JSON.stringify(str);
		}
		const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
		function isObject(data) {
			return typeof data === "object" && data !== null && !Array.isArray(data);
		}
		function isPlainObject(o) {
			if (isObject(o) === false) return false;
			const ctor = o.constructor;
			if (ctor === void 0) return true;
			if (typeof ctor !== "function") return true;
			const prot = ctor.prototype;
			if (isObject(prot) === false) return false;
			if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
			return true;
		}
		function shallowClone(o) {
			if (isPlainObject(o)) return { ...o };
			if (Array.isArray(o)) return [...o];
			if (o instanceof Map) return new Map(o);
			if (o instanceof Set) return new Set(o);
			return o;
		}
		const propertyKeyTypes = /* @__PURE__*/ new Set([
			"string",
			"number",
			"symbol"
		]);
		function escapeRegex(str) {
			return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		function clone(inst, def, params) {
			const cl = new inst._zod.constr(def ?? inst._zod.def);
			if (!def || params?.parent) cl._zod.parent = inst;
			return cl;
		}
		function normalizeParams(_params) {
			const params = _params;
			if (!params) return {};
			if (typeof params === "string") return { error: () => params };
			if (params?.message !== void 0) {
				if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
				params.error = params.message;
			}
			delete params.message;
			if (typeof params.error === "string") return {
				...params,
				error: () => params.error
			};
			return params;
		}
		function optionalKeys(shape) {
			return Object.keys(shape).filter((k) => {
				return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
			});
		}
		const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
			safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
			int32: [-2147483648, 2147483647],
			uint32: [0, 4294967295],
			float32: [-34028234663852886e22, 34028234663852886e22],
			float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
		}))();
		function extend(schema, shape) {
			if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
			const checks = schema._zod.def.checks;
			if (checks && checks.length > 0) {
				const existingShape = sourceShape(schema);
				for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
			}
			return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
		}
		function extended(schema, shape) {
			const newShape = {};
			mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
			mirrorProps(newShape, shape);
			return newShape;
		}
		function aborted(x, startIndex = 0) {
			if (x.aborted === true) return true;
			for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
			return false;
		}
		function explicitlyAborted(x, startIndex = 0) {
			if (x.aborted === true) return true;
			for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
			return false;
		}
		function prefixIssues(path, issues) {
			return issues.map((iss) => {
				var _a;
				(_a = iss).path ?? (_a.path = []);
				iss.path.unshift(path);
				return iss;
			});
		}
		function unwrapMessage(message) {
			return typeof message === "string" ? message : message?.message;
		}
		/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
		function sizeCaps(defChecks) {
			const caps = [];
			for (const ch of defChecks ?? []) {
				const d = ch._zod.def;
				if (!/_(length|size)$|_equals$/.test(d.check)) break;
				const max = d.maximum ?? d.length ?? d.size;
				if (max >= 0) caps.push([max, ch]);
			}
			return caps;
		}
		function attachSchema(issues, start, inst) {
			var _a;
			for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
		}
		function finalizeIssue(iss, ctx, config) {
			var _a;
			const traits = iss.inst?._zod?.traits;
			if (traits?.has("$ZodType")) {
				if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
				else iss.schema = iss.inst;
			}
			const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
			const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
			const full = {};
			for (const k of Object.keys(iss)) {
				if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
				full[k] = iss[k];
			}
			full.path ?? (full.path = []);
			full.message = message;
			if (ctx?.reportInput) full.input = iss.input;
			return full;
		}
		const highSurrogate = /[\uD800-\uDBFF]/;
		function codePointLength(str) {
			const units = str.length;
			if (!highSurrogate.test(str)) return units;
			let count = units;
			for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
				count--;
				i++;
			}
			return count;
		}
		function getLengthableOrigin(input) {
			if (Array.isArray(input)) return "array";
			if (typeof input === "string") return "string";
			return "unknown";
		}
		function issue(...args) {
			const [iss, input, inst] = args;
			if (typeof iss === "string") return {
				message: iss,
				code: "custom",
				input,
				inst
			};
			return { ...iss };
		}
		/**
		* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
		*
		* Call this from a `proto` initializer, which runs once per prototype \u2014 never per instance.
		*/
		function members(proto, table) {
			for (const key in table) {
				const desc = Object.getOwnPropertyDescriptor(table, key);
				if (desc.get) Object.defineProperty(proto, key, {
					...desc,
					enumerable: false
				});
				else defineBound(proto, key, desc.value);
			}
		}
		/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
		function own(inst, key, value, enumerable = true) {
			Object.defineProperty(inst, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
			return value;
		}
		/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
		function hide(inst, key, value) {
			return own(inst, key, value, false);
		}
		function defineBound(proto, key, fn) {
			Object.defineProperty(proto, key, {
				configurable: true,
				get() {
					return this == null ? fn : own(this, key, fn.bind(this));
				},
				set(value) {
					own(this, key, value);
				}
			});
		}
		/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
		function claim(inst, sentinel) {
			const proto = Object.getPrototypeOf(inst);
			return sentinel in proto ? void 0 : proto;
		}
		let installing;
		let broke = false;
		const breaker = {
			configurable: true,
			get() {
				broke = true;
			}
		};
		/**
		* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
		* constructor, computed from the internals object itself and cached there on
		* first read. One accessor per constructor rather than one per instance.
		*/
		function defineLazyInternal(inst, key, compute) {
			const proto = Object.getPrototypeOf(inst._zod);
			if (key in proto && installing !== inst._zod) {
				installing = void 0;
				return;
			}
			installing = inst._zod;
			Object.defineProperty(proto, key, {
				configurable: true,
				get() {
					Object.defineProperty(this, key, breaker);
					const outer = broke;
					broke = false;
					try {
						const value = compute(this);
						if (broke) delete this[key];
						else Object.defineProperty(this, key, {
							configurable: true,
							writable: true,
							value
						});
						broke = broke || outer;
						return value;
					} catch (err) {
						delete this[key];
						broke = broke || outer;
						throw err;
					}
				},
				set(value) {
					Object.defineProperty(this, key, {
						configurable: true,
						writable: true,
						value
					});
				}
			});
		}
		/**
		* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
		* data property. One accessor per constructor rather than one per instance, because an own accessor
		* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
		*/
		function installLazyProp(inst, key, make, enumerable) {
			const proto = claim(inst, key);
			if (!proto) return;
			Object.defineProperty(proto, key, {
				configurable: true,
				get() {
					const desc = {
						configurable: true,
						writable: true,
						enumerable,
						value: void 0
					};
					Object.defineProperty(this, key, desc);
					desc.value = make(this);
					Object.defineProperty(this, key, desc);
					return desc.value;
				},
				set(value) {
					Object.defineProperty(this, key, {
						configurable: true,
						writable: true,
						enumerable,
						value
					});
				}
			});
		}
		/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback \u2014 rest and defaulted parameters both report arity 0 \u2014 and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure \u2014 the same shape that anchored `urlCanParse` into every build. */
		const CONSTANT_CATCH = "~constantCatch";
		/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
		function constantCatch(value) {
			const fn = () => value;
			fn[CONSTANT_CATCH] = true;
			return fn;
		}
	}),
	4343: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			FsL: () => pipe,
			Ikc: () => object,
			KCZ: () => union,
			KEQ: () => ZodMiniUnion,
			L5J: () => unknown,
			MfU: () => _catch,
			OZ5: () => url,
			WT6: () => ZodMiniArray,
			Whr: () => int,
			X$i: () => extend,
			Xz9: () => ZodMiniOptional,
			YOg: () => array,
			YPB: () => refine,
			YjP: () => string,
			_H3: () => looseObject,
			aig: () => number,
			chJ: () => _null,
			cl6: () => nullish,
			eE_: () => ZodMiniNullable,
			euz: () => literal,
			g1P: () => record,
			k5n: () => _enum,
			kjU: () => ZodMiniRecord,
			lqM: () => optional,
			mIj: () => meta,
			pdi: () => transform,
			rej: () => strictObject,
			uXj: () => ZodMiniObject,
			zMY: () => boolean,
			zUr: () => ZodMiniStringFormat
		});
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
		var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8431);
		var _core_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4723);
		var _core_index_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3759);
		var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3945);
		const ZodMiniType = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniType", (inst, def) => {
			if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.W4.init(inst, def);
			inst.def = def;
			inst.type = def.type;
		}, {
			get with() {
				return this.check;
			},
			set with(value) {
				_core_util_js__WEBPACK_IMPORTED_MODULE_2__.qh(this, "with", value);
			},
			parse(data, params) {
				return _parse_js__WEBPACK_IMPORTED_MODULE_3__.qg(this, data, params, { callee: this.parse });
			},
			parseAsync(data, params) {
				return _parse_js__WEBPACK_IMPORTED_MODULE_3__.EJ(this, data, params, { callee: this.parseAsync });
			},
			safeParse(data, params) {
				return _parse_js__WEBPACK_IMPORTED_MODULE_3__.xL(this, data, params);
			},
			safeParseAsync(data, params) {
				return _parse_js__WEBPACK_IMPORTED_MODULE_3__.bp(this, data, params);
			},
			check(...checks) {
				const def = this.def;
				return this.clone({
					...def,
					checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
						check: ch,
						def: { check: "custom" },
						onattach: []
					} } : ch)]
				}, { parent: true });
			},
			clone(_def, params) {
				return _core_util_js__WEBPACK_IMPORTED_MODULE_2__.o8(this, _def, params);
			},
			brand() {
				return this;
			},
			register(reg, meta) {
				reg.add(this, meta);
				return this;
			},
			apply(fn, ...args) {
				return args.length === 0 ? fn(this) : fn(this, ...args);
			}
		});
		const ZodMiniString = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniString", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.$v.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function string(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.Rl(ZodMiniString, params);
		}
		const ZodMiniStringFormat = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniStringFormat", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.EY.init(inst, def);
			ZodMiniString.init(inst, def);
		});
		const ZodMiniURL = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniURL", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.VY.init(inst, def);
			ZodMiniStringFormat.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function url(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.Fn(ZodMiniURL, params);
		}
		const ZodMiniNumber = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniNumber", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.vz.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function number(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.F7(ZodMiniNumber, params);
		}
		const ZodMiniNumberFormat = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniNumberFormat", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.I.init(inst, def);
			ZodMiniNumber.init(inst, def);
		});
		function int(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.LK(ZodMiniNumberFormat, params);
		}
		const ZodMiniBoolean = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniBoolean", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.sF.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function boolean(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_4__._L(ZodMiniBoolean, params);
		}
		const ZodMiniNull = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniNull", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.x8.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function _null(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.jw(ZodMiniNull, params);
		}
		const ZodMiniUnknown = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniUnknown", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.GP.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function unknown() {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.em(ZodMiniUnknown);
		}
		const ZodMiniNever = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniNever", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.Um.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function never(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.G8(ZodMiniNever, params);
		}
		const ZodMiniArray = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniArray", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.$p.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function array(element, params) {
			return new ZodMiniArray({
				type: "array",
				element,
				..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
			});
		}
		const ZodMiniObject = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniObject", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.L8.init(inst, def);
			ZodMiniType.init(inst, def);
			_core_util_js__WEBPACK_IMPORTED_MODULE_2__.X(inst, "shape", (self) => self._zod.def.shape, false);
		});
		// @__NO_SIDE_EFFECTS__
		function object(shape, params) {
			const def = {
				type: "object",
				shape: shape ?? {},
				..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
			};
			return new ZodMiniObject(def);
		}
		// @__NO_SIDE_EFFECTS__
		function strictObject(shape, params) {
			return new ZodMiniObject({
				type: "object",
				shape,
				catchall: /* @__PURE__ */ never(),
				..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
			});
		}
		// @__NO_SIDE_EFFECTS__
		function looseObject(shape, params) {
			return new ZodMiniObject({
				type: "object",
				shape,
				catchall: /* @__PURE__ */ unknown(),
				..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
			});
		}
		// @__NO_SIDE_EFFECTS__
		function extend(schema, shape) {
			return _core_util_js__WEBPACK_IMPORTED_MODULE_2__.X$(schema, shape);
		}
		const ZodMiniUnion = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniUnion", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.cu.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function union(options, params) {
			return new ZodMiniUnion({
				type: "union",
				options,
				..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
			});
		}
		const ZodMiniRecord = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniRecord", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.h.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function record(keyType, valueType, params) {
			if (!valueType || !valueType._zod) return new ZodMiniRecord({
				type: "record",
				keyType: /* @__PURE__ */ string(),
				valueType: keyType,
				..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(valueType)
			});
			return new ZodMiniRecord({
				type: "record",
				keyType,
				valueType,
				..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
			});
		}
		const ZodMiniEnum = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniEnum", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.VO.init(inst, def);
			ZodMiniType.init(inst, def);
			inst.options = [...inst._zod.values];
		});
		// @__NO_SIDE_EFFECTS__
		function _enum(values, params) {
			const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
			return new ZodMiniEnum({
				type: "enum",
				entries,
				..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
			});
		}
		const ZodMiniLiteral = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniLiteral", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.nu.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function literal(value, params) {
			return new ZodMiniLiteral({
				type: "literal",
				values: Array.isArray(value) ? value : [value],
				..._core_util_js__WEBPACK_IMPORTED_MODULE_2__.A2(params)
			});
		}
		const ZodMiniTransform = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniTransform", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.Wc.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function transform(fn) {
			return new ZodMiniTransform({
				type: "transform",
				transform: fn
			});
		}
		const ZodMiniOptional = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniOptional", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.ig.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function optional(innerType) {
			return new ZodMiniOptional({
				type: "optional",
				innerType
			});
		}
		const ZodMiniNullable = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniNullable", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.qc.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function nullable(innerType) {
			return new ZodMiniNullable({
				type: "nullable",
				innerType
			});
		}
		// @__NO_SIDE_EFFECTS__
		function nullish(innerType) {
			return /* @__PURE__ */ optional(/* @__PURE__ */ nullable(innerType));
		}
		const ZodMiniCatch = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniCatch", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.t$.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function _catch(innerType, catchValue) {
			return new ZodMiniCatch({
				type: "catch",
				innerType,
				catchValue: typeof catchValue === "function" ? catchValue : _core_util_js__WEBPACK_IMPORTED_MODULE_2__.SS(catchValue)
			});
		}
		const ZodMiniPipe = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniPipe", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__._m.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function pipe(in_, out) {
			return new ZodMiniPipe({
				type: "pipe",
				in: in_,
				out
			});
		}
		const ZodMiniCustom = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniCustom", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.b0.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		// @__NO_SIDE_EFFECTS__
		function refine(fn, _params = {}) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_4__.fU(ZodMiniCustom, fn, _params);
		}
		_core_index_js__WEBPACK_IMPORTED_MODULE_4__.q0;
		const meta = _core_index_js__WEBPACK_IMPORTED_MODULE_4__.mI;
	}),
	8330: ((module) => {
		module.exports = /*#__PURE__*/ JSON.parse("{\"UU\":\"lucca-leapsome-sync\",\"rE\":\"0.1.0\"}");
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (dep !== null && typeof dep === "object") {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = /* @__PURE__ */ new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
(() => {
	__nccwpck_require__.n = (module) => {
		var getter = module && module.__esModule ? () => module["default"] : () => module;
		__nccwpck_require__.d(getter, { a: getter });
		return getter;
	};
})();
(() => {
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
			enumerable: true,
			get: definition[key]
		});
	};
})();
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => {
		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();
(() => {
	__nccwpck_require__.u = (chunkId) => {
		return "" + chunkId + ".index.js";
	};
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
	__nccwpck_require__.r = (exports) => {
		if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
		Object.defineProperty(exports, "__esModule", { value: true });
	};
})();
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
		if (runtime) runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(9407);
__webpack_exports__ = await __webpack_exports__;
export {};

//# sourceMappingURL=index.js.map