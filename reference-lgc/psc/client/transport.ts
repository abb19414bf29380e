import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import type { CustomFetch } from 'openid-client'
import type { OptionsPsc } from '../../options.ts'

/** Une réponse de PSC tient en quelques kilo-octets. */
const REPONSE_MAX = 1024 * 1024
const SANS_CORPS = new Set([204, 205, 304])

/**
 * Le canal arrière : autorités du cabinet, certificat de client quand il y en a un (EXI PSC 24),
 * réponse bornée. Le `fetch` de Node ne prend ni autorité ni certificat propres à un appel.
 */
export function creerTransport({ ca, certificat }: OptionsPsc): CustomFetch {
  const agent = new https.Agent({
    minVersion: 'TLSv1.2',
    ...(ca ? { ca: readFileSync(ca) } : {}),
    ...(certificat
      ? { cert: readFileSync(certificat.certificat), key: readFileSync(certificat.cle) }
      : {}),
  })
  return (adresse, { method, headers, body, signal }) =>
    new Promise<Response>((resoudre, rejeter) => {
      const corps = body === undefined || body === null ? null : enOctets(body)
      const securise = new URL(adresse).protocol === 'https:'
      const rejeterCause = (cause: unknown) => rejeter(signal?.aborted ? signal.reason : cause)
      const options: https.RequestOptions = {
        method,
        headers: { ...headers, ...(corps ? { 'content-length': corps.length } : {}) },
        ...(signal ? { signal } : {}),
        ...(securise ? { agent } : {}),
      }
      const demande = (securise ? https : http).request(adresse, options, (reponse) => {
        const morceaux: Buffer[] = []
        let taille = 0
        reponse.on('data', (morceau: Buffer) => {
          morceaux.push(morceau)
          taille += morceau.length
          if (taille > REPONSE_MAX) demande.destroy(new Error('réponse trop grande'))
        })
        reponse.on('error', rejeterCause)
        reponse.on('end', () => resoudre(versReponse(reponse, Buffer.concat(morceaux))))
      })
      demande.on('error', rejeterCause)
      demande.end(corps ?? undefined)
    })
}

/** Un formulaire ou un texte ; des octets quand le Proxy e-santé relaie. */
const enOctets = (corps: unknown): Buffer =>
  corps instanceof Uint8Array ? Buffer.from(corps) : Buffer.from(String(corps))

function versReponse(reponse: http.IncomingMessage, corps: Buffer): Response {
  const status = reponse.statusCode ?? 500
  const headers = new Headers()
  for (const [nom, valeur] of Object.entries(reponse.headers))
    if (valeur !== undefined) headers.set(nom, [valeur].flat().join(', '))
  return new Response(SANS_CORPS.has(status) ? null : new Uint8Array(corps), { status, headers })
}
