import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'

/** Les autorités reconnues, dans l'ordre de `ca.pem`. */
const AUTORITES_PUBLIEES = ['racine', 'organisations', 'personnes'] as const
const BLOC = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

const binaire = (octets: Buffer, type: string) =>
  new Response(new Uint8Array(octets), { headers: { 'content-type': type } })

/**
 * Publie ce qu'une autre machine doit lire de l'IGC de test : `ca.pem` (toutes les autorités),
 * `<autorite>.crt` et `ca.crt`, la racine (DER), et `crl/<autorite>.crl` (DER, RFC 5280 §4.2.1.13).
 * Aucune clé.
 */
export function creerAppPki(pki: { dossier: string; ca: string }): Hono {
  const app = new Hono()
  app.get('/ca.pem', async () => binaire(await readFile(pki.ca), 'application/x-pem-file'))
  const servirAutorite = async (nom: (typeof AUTORITES_PUBLIEES)[number]) => {
    const blocs = (await readFile(pki.ca, 'utf8')).match(BLOC) ?? []
    const bloc = blocs[AUTORITES_PUBLIEES.indexOf(nom)] ?? ''
    return binaire(new X509Certificate(bloc).raw, 'application/x-x509-ca-cert')
  }
  app.get('/ca.crt', () => servirAutorite('racine'))
  for (const nom of AUTORITES_PUBLIEES) {
    app.get(`/${nom}.crt`, () => servirAutorite(nom))
    app.get(`/crl/${nom}.crl`, async () => {
      const pem = await readFile(join(pki.dossier, `${nom}.crl`), 'utf8')
      const der = Buffer.from(pem.replaceAll(/-----.*?-----|\s/g, ''), 'base64')
      return binaire(der, 'application/pkix-crl')
    })
  }
  return app
}
