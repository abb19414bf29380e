import type { Compte } from '../../comptes/compte.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { figer } from '../actions/figer.ts'
import { identiteImprimee } from '../mentions.ts'
import { DESCRIPTIONS } from '../types.ts'
import type { Apercu } from '../vues/apercu.tsx'

const SANS_INS =
  "L'identité n'est pas qualifiée : le document ne portera ni matricule INS ni datamatrix."

/** L'en-tête qu'aurait le document s'il était terminé maintenant. */
export function apercuDe(noyau: Noyau, patient: Patient, compte: Compte): Apercu {
  const vide = {
    id: 0,
    patientId: patient.id,
    remplaceId: null,
    creeLe: noyau.horloge.maintenant().toISOString(),
    type: 'lettre',
    codage: DESCRIPTIONS.lettre.type,
    titre: '',
    corps: { genre: 'texte', sections: [] },
    destinataires: [],
    masquages: [],
  } as const
  const contenu = figer(noyau, vide, patient, compte)
  return {
    auteur: contenu.auteur,
    identite: identiteImprimee(contenu, noyau.mutations),
    remarque: patient.statut === 'QUAL' ? null : SANS_INS,
  }
}
