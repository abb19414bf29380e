import type { Constat } from '../../../reports/campagne/types.ts'
import {
  CHAMPS_IDENTITE,
  type ChampIdentite,
  type IdentiteAffichee,
} from '../../pilotes/contrat.ts'
import { controler } from '../controle.ts'
import { nomme } from './mots-des-champs.ts'

export const TOUJOURS_VISIBLES = ['nomNaissance', 'premierPrenom', 'dateNaissance', 'sexe'] as const

/** INS.01, INS.02 (guide INS, règles 1 et 3) : champs à l'écran, sous un libellé sans ambiguïté. */
export function champsPresents(
  fiche: IdentiteAffichee,
  attendus: readonly ChampIdentite[] = CHAMPS_IDENTITE,
): Constat {
  const manquants = attendus.filter((champ) => fiche.champs[champ] === undefined)
  const ambigus = attendus.filter((champ) => {
    const affiche = fiche.champs[champ]
    return affiche && !nomme(champ, affiche.libelle)
  })
  return controler({
    id: 'ins.champs-presents',
    conforme: manquants.length + ambigus.length === 0,
    attendu: `les champs ${attendus.join(', ')}, chacun sous un libellé sans ambiguïté`,
    observe: `manquants : ${manquants.join(', ') || 'aucun'} ; libellés ambigus : ${
      ambigus.map((c) => `${c} (« ${fiche.champs[c]?.libelle} »)`).join(', ') || 'aucun'
    }`,
    ou: 'fiche patient',
    action:
      'Ajouter les champs manquants à la fiche et nommer chaque champ par le terme du guide INS.',
    source: 'guide INS, règles 1 et 3 ; ins.md §8 [V]',
  })
}
