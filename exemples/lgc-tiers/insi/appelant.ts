import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Compte } from '../comptes/comptes.ts'
import type { Branchement } from './branchement.ts'

/** Qui se présente à INSi, et ce que la traçabilité en garde. */
export type Appelant =
  | { mode: 'professionnel'; emetteur: string; compte: Compte; trace: string }
  | { mode: 'structure'; emetteur: string; trace: string }

const champ = (sujet: string, nom: string): string =>
  new RegExp(`^${nom}=(.+)$`, 'm').exec(sujet)?.[1] ?? ''

/** Le professionnel connecté par Pro Santé Connect, ou la structure par son certificat. */
export function nommerAppelant(
  mode: Appelant['mode'],
  compte: Compte,
  { certificat }: Branchement,
): Appelant {
  if (mode === 'professionnel') {
    const { identifiantNational } = compte
    const trace = `Professionnel, Pro Santé Connect (${identifiantNational})`
    return { mode, emetteur: identifiantNational, compte, trace }
  }
  const { subject } = new X509Certificate(readFileSync(certificat))
  const [nom, structure] = [champ(subject, 'CN'), champ(subject, 'OU')]
  const trace = `Certificat d’organisation ${nom}, structure ${structure}`
  return { mode, emetteur: structure, trace }
}
