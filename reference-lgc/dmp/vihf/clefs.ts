import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Agent } from 'node:https'
import { signerAssertion } from '../../insi/assertion/signer.ts'
import type { FichiersPem, OptionsDmp } from '../../options.ts'
import { type Issue, panne } from '../client/issue.ts'
import { type Emission, ecrireVihf } from './ecrire.ts'
import type { Mode } from './identite.ts'

/** De quoi parler au DMP sous un mode : la connexion, et le sceau du VIHF. */
export interface Clefs {
  agent: Agent
  /** Sujet du certificat qui signe, du plus précis au plus général (RFC 2253). */
  emetteur: string
  sceau: { cle: string; certificat: string }
}

const sujetDe = (certificat: string): string =>
  new X509Certificate(certificat).subject
    .split('\n')
    .reverse()
    .join(',')
    .replace(/(^|[,+]) ?SN=/g, '$12.5.4.4=')
    .replace(/(^|[,+]) ?GN=/g, '$12.5.4.42=')

/** Les fichiers ne se lisent qu'au premier appel : sans eux, le logiciel démarre quand même. */
export function creerTrousseau(options: OptionsDmp) {
  const tenues = new Map<Mode, Clefs>()

  function ouvrir(mode: Mode): Clefs {
    const connue = tenues.get(mode)
    if (connue) return connue
    const { connexion, sceau } = fichiersDe(options, mode)
    const certificat = readFileSync(sceau.certificat, 'utf8')
    const clefs: Clefs = {
      agent: new Agent({
        keepAlive: true,
        minVersion: 'TLSv1.2',
        ca: readFileSync(options.ca),
        cert: readFileSync(connexion.certificat),
        key: readFileSync(connexion.cle),
      }),
      emetteur: sujetDe(certificat),
      sceau: { certificat, cle: readFileSync(sceau.cle, 'utf8') },
    }
    tenues.set(mode, clefs)
    return clefs
  }

  return {
    ouvrir(mode: Mode): Issue<Clefs> {
      try {
        return { valeur: ouvrir(mode) }
      } catch {
        return panne(
          'certificat-absent',
          mode === 'DIRECTE'
            ? 'La carte CPS est absente ou illisible.'
            : 'Le certificat du cabinet est introuvable ou illisible.',
        )
      }
    },
    /** Le professionnel de la carte présente ; `null` sans carte lisible. */
    porteurDeLaCarte(): string | null {
      try {
        const { carte } = options
        if (!carte) return null
        const certificat = readFileSync(carte.authentification.certificat)
        const { CN } = new X509Certificate(certificat).toLegacyObject().subject
        return typeof CN === 'string' ? CN : null
      } catch {
        return null
      }
    },
    fermer(): void {
      for (const { agent } of tenues.values()) agent.destroy()
      tenues.clear()
    },
  }
}

/** La carte signe d'une autre clé que celle qui l'authentifie (dmp.md §3 [R]). */
function fichiersDe(
  { structure, carte }: OptionsDmp,
  mode: Mode,
): { connexion: FichiersPem; sceau: FichiersPem } {
  if (mode !== 'DIRECTE') return { connexion: structure.authentification, sceau: structure.cachet }
  if (!carte) throw new Error('aucune carte')
  return { connexion: carte.authentification, sceau: carte.signature }
}

/** Le VIHF signé d'un appel. */
export function signerVihf(
  { emetteur, sceau }: Clefs,
  emission: Omit<Emission, 'emetteur'>,
): string {
  return signerAssertion(ecrireVihf({ ...emission, emetteur }), sceau)
}
