import type { Constat } from '../../../reports/campagne/types.ts'
import type {
  JustificatifEnregistre,
  JustificatifPropose,
  Utilisateur,
} from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'
import { estDate } from './datee.ts'

const contient = (texte: string, morceau: string) => normaliser(texte).includes(normaliser(morceau))

/** INS.18 (règle 19) : la nature de la pièce est gardée, avec sa date et celui qui l'a vue. */
export function justificatifEnregistre(
  lus: readonly JustificatifEnregistre[],
  { nature, auteur }: { nature: string; auteur: Utilisateur },
): Constat {
  return controler({
    id: 'ins.justificatif-enregistre',
    conforme: lus.some(
      (lu) => contient(lu.nature, nature) && estDate(lu.date) && contient(lu.auteur, auteur.nom),
    ),
    attendu: `« ${nature} », daté, par ${auteur.prenom} ${auteur.nom}`,
    observe: lus
      .map((lu) => `« ${lu.nature} », ${lu.date || 'sans date'}, par ${lu.auteur || 'personne'}`)
      .join(' ; '),
    ou: 'fiche patient, justificatifs',
    action: 'Enregistrer avec l’identité la nature du justificatif, sa date et son auteur.',
    source: 'guide INS, règle 19 ; ins.md §8 EXI SI 23 [V]',
  })
}

/** Les mots d'un degré : le guide INS dit « à haut degré de confiance ». */
const DEGRES = { élevé: /\b(?:eleve|haut|fort)\b/, faible: /\b(?:faible|bas)\b/ } as const

/** INS.19 (règle 19) : la saisie propose ce que le site a réglé, avec le degré réglé. */
export function justificatifsProposes(
  proposes: readonly JustificatifPropose[],
  attendu: { nature: string; degre: keyof typeof DEGRES },
): Constat {
  return controler({
    id: 'ins.justificatifs-proposes',
    conforme: proposes.some(
      ({ nature, degre }) =>
        contient(nature, attendu.nature) && DEGRES[attendu.degre].test(normaliser(degre)),
    ),
    attendu: `« ${attendu.nature} » proposé, de degré de confiance ${attendu.degre}`,
    observe: proposes.map(({ nature, degre }) => `« ${nature} » (${degre})`).join(', '),
    ou: 'saisie d’un justificatif',
    action: 'Faire venir du paramétrage la liste des justificatifs et leur degré de confiance.',
    source: 'guide INS, règle 19 ; ins.md §8 EXI ID 19 [V]',
  })
}
