// Calls to the gateway; a refusal becomes an Error with the problem's detail.
export async function call(method, path, body) {
  const answer = await fetch(path, {
    method,
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  const json = text && answer.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : null;
  if (!answer.ok) {
    const fault = new Error(json?.detail ?? `${answer.status} ${answer.statusText}`);
    fault.status = answer.status;
    throw fault;
  }
  return json;
}
