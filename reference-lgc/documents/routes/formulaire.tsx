import { codagePropose } from '../../nomenclatures/codage/codage-propose.ts'
import type { Patient } from '../../patients/identite.ts'
import { bandeauDe } from '../../patients/routes/patient-demande.tsx'
import { cadreDe, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { rendre } from '../../serveur/rendre.tsx'
import type { Document } from '../document.ts'
import type { Champs, Probleme } from '../saisie/champs.ts'
import { PageRedaction } from '../vues/redaction.tsx'
import { apercuDe } from './apercu.ts'
import type { RechercheLigne } from './commander.ts'
import { propositionsDe } from './propositions.ts'

export interface EtatFormulaire {
  brouillon: Document | null
  champs: Champs
  problemes?: readonly Probleme[]
  avertissement?: string
  information?: string
  cherche?: RechercheLigne
}

/** Le formulaire d'un document, dans l'état demandé. */
export function montrerFormulaire(
  c: Requete,
  dep: Dependances,
  patient: Patient,
  etat: EtatFormulaire,
) {
  const { compte } = c.var.seance.session
  const { brouillon, champs, problemes = [], avertissement = null, information = null } = etat
  const propositions = propositionsDe(dep, patient, compte, brouillon)
  return rendre(
    c,
    <PageRedaction
      cadre={cadreDe(c, dep)}
      bandeau={bandeauDe(patient, dep)}
      patient={patient}
      apercu={apercuDe(dep, patient, compte)}
      {...{ brouillon, champs, problemes, avertissement, information, propositions }}
      cherche={etat.cherche ?? null}
      codage={codagePropose(dep, champs)}
      ordonnance={
        dep.ordonnance && {
          choix: dep.ordonnance.choixDe(brouillon, champs),
          connecte: c.var.psc?.session.genre === 'ouverte',
        }
      }
      retenu={dep.connecteurDmp?.alimentation.retenueDe(brouillon, champs) ?? null}
    />,
    problemes.length > 0 ? 422 : avertissement ? 409 : 200,
  )
}
