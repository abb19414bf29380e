import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Compte } from '../comptes/compte.ts'
import { nomComplet } from '../comptes/compte.ts'
import { creerIncident } from '../serveur/incident.ts'
import type { Acces } from './acces.ts'
import { ecrireAssertion, empechementAssertion } from './assertion/professionnelle.ts'
import { signerAssertion } from './assertion/signer.ts'

/** Qui parle à INSi, et avec quelle assertion. */
export interface Appelant {
  emetteur: string
  assertion: string | null
}

/** En mode certificat la structure parle ; en mode assertion, le professionnel (ins.md §4 [V]). */
export function identifierAppelant(acces: Acces, compte: Compte | null, temps: Date): Appelant {
  if (acces.authentification === 'certificat') return parCertificat(acces)
  if (compte) return parAssertion(acces, compte, temps)
  const message = "Sans certificat d'organisation, INSi ne peut être appelé que par un utilisateur."
  throw creerIncident('appelant-non-identifie', message)
}

function parCertificat({ certificat }: Acces): Appelant {
  const sujet = new X509Certificate(lirePem(certificat)).subject
  // Une ligne par RDN ; l'OU du certificat d'organisation est l'identifiant de la structure.
  const structure = /^OU=(.+)$/m.exec(sujet)?.[1]
  if (!structure)
    throw creerIncident('certificat-inadapte', "Le certificat n'est pas celui d'une structure.")
  return { emetteur: structure, assertion: null }
}

/** Sans carte, Pro Santé Connect ne signe pas ; avec une carte, son sujet est l'émetteur. */
function parAssertion(acces: Acces, compte: Compte, temps: Date): Appelant {
  const empechement = empechementAssertion(compte)
  if (empechement) throw creerIncident('appelant-non-identifie', empechement)
  const emetteur = compte.identifiantNational ?? ''
  if (!acces.certificat || !acces.cle) {
    const emission = { qualificatif: 'PSC', emetteur: nomComplet(compte), temps } as const
    return { emetteur, assertion: ecrireAssertion(compte, emission).xml }
  }
  const certificat = lirePem(acces.certificat)
  const sujet = new X509Certificate(certificat).subject.split('\n').reverse().join(',')
  const assertion = ecrireAssertion(compte, { qualificatif: 'CPS', emetteur: sujet, temps })
  return {
    emetteur,
    assertion: signerAssertion(assertion, { certificat, cle: lirePem(acces.cle) }),
  }
}

/** Le chemin d'un fichier absent reste hors de l'écran. */
export function lirePem(fichier: string | null | undefined): string {
  try {
    return readFileSync(fichier ?? '', 'utf8')
  } catch (cause) {
    const message = "Le certificat d'accès à INSi est introuvable sur ce poste."
    throw creerIncident('certificat-absent', message, cause)
  }
}
