import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { lireSujetParRdn } from '../../mocks/pki/lire-sujet.ts'
import type { ReglagesDePsc } from '../../mocks/psc/ouvrir.ts'
import { cheminLisible } from '../chemins.ts'
import type { ClientPscDeclare } from '../config/psc.ts'
import type { Config } from '../config/schema.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'

/** Le sujet du certificat d’un client ; lève SEGUR-SIM-010 quand le fichier ne se lit pas. */
async function lireSujet(fichier: string) {
  try {
    return lireSujetParRdn(new X509Certificate(await readFile(fichier)).raw)
  } catch (cause) {
    const dit = { fichier: cheminLisible(path.resolve(fichier)), raison: raisonDe(cause) }
    throw new ErreurSegur('SEGUR-SIM-010', dit, { cause })
  }
}

/** Les tableaux du sujet deviennent ceux, modifiables, que le registre des clients attend. */
async function lireClient({ certificat, nom, secret, ...client }: ClientPscDeclare) {
  const sujet = certificat === undefined ? null : await lireSujet(certificat)
  return {
    ...client,
    nom: nom ?? client.id,
    secret: secret ?? null,
    sujet:
      sujet?.map((rdn) =>
        Object.fromEntries(Object.entries(rdn).map(([cle, valeurs]) => [cle, [...valeurs]])),
      ) ?? null,
    // Un logiciel en essai change de port : tout port d’une adresse de bouclage convient (RFC 8252).
    boucleLocale: true,
  }
}

/** Ce que la configuration dit de Pro Santé Connect simulé. Lève SEGUR-SIM-010. */
export async function chargerPsc({ clients, hoteMire }: Config['psc']): Promise<ReglagesDePsc> {
  return {
    clients: await Promise.all(clients.map(lireClient)),
    ...(hoteMire === undefined ? {} : { hoteMire }),
  }
}
