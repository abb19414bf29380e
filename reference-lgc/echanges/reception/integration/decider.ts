import type { IdMutation } from '../../../mutations/index.ts'
import type { Mutations } from '../../../mutations/interrupteur.ts'
import { refuserAutreMatricule } from './autre-matricule.ts'
import { garderQualification } from './contrat-de-confiance.ts'
import {
  type Decision,
  type FaitsIntegration,
  integrer,
  type RegleIntegration,
} from './decision.ts'
import { garderTraitsEtablis } from './identite-locale-etablie.ts'
import { garderIdentiteLocale } from './ko-patient-connu.ts'
import { creerSansMatricule } from './ko-patient-inconnu.ts'
import { exigerMatriculeLibre } from './matricule-libre.ts'
import { ecarterInsSansContrat } from './sans-contrat.ts'
import { integrerSansIns } from './sans-ins.ts'
import { recupererSeulement } from './sans-transitivite.ts'
import { exigerVerification } from './verification-faite.ts'

/** L'ordre des règles, et le mutant qui remplace ce que chacune décide. */
const REGLES: readonly { regle: RegleIntegration; faute?: [IdMutation, RegleIntegration] }[] = [
  { regle: exigerVerification },
  {
    regle: garderIdentiteLocale,
    faute: ['ko-modifie-identite-locale', () => integrer('recuperee')],
  },
  { regle: creerSansMatricule, faute: ['ko-cree-avec-matricule', () => integrer('recuperee')] },
  { regle: exigerMatriculeLibre },
  { regle: refuserAutreMatricule },
  { regle: garderTraitsEtablis },
  { regle: integrerSansIns },
  {
    regle: ecarterInsSansContrat,
    faute: ['emetteur-sans-contrat-qualifie', () => integrer('qualifiee')],
  },
  { regle: garderQualification, faute: ['contrat-ignore', () => integrer('recuperee')] },
  {
    regle: recupererSeulement,
    faute: [
      'qualification-transitive',
      ({ message }) => integrer(message.fiabilite === 'VALI' ? 'qualifiee' : 'recuperee'),
    ],
  },
]

/** Ce que devient l'identité reçue : la première règle qui décide l'emporte (INS.38 à INS.45). */
export function deciderIntegration(faits: FaitsIntegration, mutations: Mutations): Decision {
  for (const { regle, faute } of REGLES) {
    const decision = regle(faits)
    if (!decision) continue
    const [id, fautive] = faute ?? []
    return id && fautive
      ? mutations.choisir(id, decision, () => fautive(faits) ?? decision)
      : decision
  }
  return { genre: 'impossible', raison: "Cette identité n'attend plus rien." }
}
