import { readFile } from 'node:fs/promises'
import { createSecureContext, type SecureContext } from 'node:tls'
import type { Pki } from '../../pki/index.ts'
import { optionsDe, type PolitiqueTls } from './politiques.ts'

/** Certificats que l'opérateur sait montrer : le bon, et un par défaut à refuser (mssante.md §3). */
export const CERTIFICATS = ['valide', 'expire', 'revoque', 'autre-ca', 'autre-nom'] as const
export type CertificatServeur = (typeof CERTIFICATS)[number]

const FICHIERS: Record<CertificatServeur, string> = {
  valide: 'mss-serveur',
  expire: 'mss-expire',
  revoque: 'mss-revoque',
  'autre-ca': 'mss-etrangere',
  'autre-nom': 'mss-autre-nom',
}

export interface ContextesTls {
  /** Le contexte d'une politique et d'un certificat, préparé une seule fois. */
  prendre(politique: PolitiqueTls, certificat: CertificatServeur): SecureContext
  /** PEM d'un certificat et de sa clé, pour un serveur HTTPS. */
  pem(certificat: CertificatServeur): { cert: string; cle: string }
}

/** Lit les certificats de l'opérateur ; `ca` : les autorités dont un client est reconnu, PEM. */
export async function creerContextes(
  pki: Pick<Pki, 'fichiers'>,
  ca: string,
): Promise<ContextesTls> {
  const lus = await Promise.all(
    CERTIFICATS.map(async (nom) => {
      const { chaine, cle } = pki.fichiers(FICHIERS[nom])
      const [cert, key] = await Promise.all([readFile(chaine, 'utf8'), readFile(cle, 'utf8')])
      return [nom, { cert, cle: key }] as const
    }),
  )
  const pems = new Map(lus)
  const pem = (certificat: CertificatServeur) => pems.get(certificat) ?? { cert: '', cle: '' }
  const prets = new Map<string, SecureContext>()
  return {
    pem,
    prendre(politique, certificat) {
      const cle = `${politique} ${certificat}`
      const pret = prets.get(cle)
      if (pret) return pret
      const { cert, cle: key } = pem(certificat)
      const contexte = createSecureContext({ ...optionsDe(politique), cert, key, ca })
      prets.set(cle, contexte)
      return contexte
    },
  }
}
