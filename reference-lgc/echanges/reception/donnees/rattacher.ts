import type { Mutations } from '../../../mutations/interrupteur.ts'
import type { Identite, Patient } from '../../../patients/identite.ts'
import type { MessageRecu } from '../message-recu.ts'
import type { Rapprochement } from '../rapprocher.ts'

/** Où va une donnée reçue : dans un dossier, ou dans la liste de travail avec la raison. */
export type Rattachement =
  | { genre: 'integrer'; patientId: number }
  | { genre: 'attendre'; motif: string }

const attendre = (motif: string): Rattachement => ({ genre: 'attendre', motif })

const TRAITS = ['nomNaissance', 'premierPrenom', 'dateNaissance', 'sexe'] as const

const memesTraits = (local: Identite, recue: Identite) =>
  TRAITS.every((trait) => local[trait] === recue[trait]) &&
  (recue.lieuNaissance === '' || recue.lieuNaissance === local.lieuNaissance)

type Faits = Pick<MessageRecu, 'verification' | 'identite'> & Rapprochement

function dejaPortee({ porteur, identite }: Faits): Rattachement {
  if (!porteur) return attendre('Aucun dossier ne porte cette INS.')
  return memesTraits(porteur.identite, identite)
    ? { genre: 'integrer', patientId: porteur.id }
    : attendre(`L'INS est celle du dossier n° ${porteur.id}, mais les traits reçus diffèrent.`)
}

/** L'INS est vérifiée : les mêmes traits désignent le dossier, s'il n'y en a qu'un sans autre INS. */
function parLesTraits({ candidats, identite }: Faits): Rattachement {
  const possibles = candidats.filter((p) => p.ins === null && memesTraits(p.identite, identite))
  const [seul] = possibles
  if (!seul) return attendre("INSi confirme l'INS, mais aucun dossier ne correspond.")
  if (possibles.length > 1) return attendre('Plusieurs dossiers ont ces traits : choisissez.')
  return { genre: 'integrer', patientId: seul.id }
}

/** INS.48 (règle 55) : sans une INS confirmée, une donnée n'entre dans aucun dossier. */
function decider(faits: Faits): Rattachement {
  if (faits.porteur && faits.verification !== 'discorde') return dejaPortee(faits)
  switch (faits.verification) {
    case 'discorde':
      return attendre("INSi ne confirme pas l'INS reçue (KO). Contactez l'émetteur.")
    case 'attendue':
      return attendre('Vérification INSi en cours.')
    case 'incident':
      return attendre('INSi ne répond pas : la vérification sera relancée.')
    case 'sans-ins':
      return attendre('Le message ne porte pas d’INS.')
    default:
      return parLesTraits(faits)
  }
}

/** Le sort d'une donnée reçue ; faute du mutant `donnee-integree-malgre-ko`. */
export function rattacherDonnee(faits: Faits, mutations: Mutations): Rattachement {
  const juste = decider(faits)
  return mutations.choisir<Rattachement>('donnee-integree-malgre-ko', juste, () => {
    const [candidat] = faits.candidats
    return faits.verification === 'discorde' && candidat
      ? { genre: 'integrer', patientId: candidat.id }
      : juste
  })
}

/** Les dossiers que l'utilisateur peut désigner lui-même : jamais après un KO. */
export const dossiersProposes = ({ verification, candidats, identite }: Faits): Patient[] =>
  verification === 'sans-ins' || verification === 'concorde'
    ? candidats.filter((p) => memesTraits(p.identite, identite))
    : []
