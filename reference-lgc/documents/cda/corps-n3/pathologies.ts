import type { Fragment } from '../../../insi/soap/gabarit.ts'
import type { Cote } from '../../modele/rubrique.ts'
import type { CorpsSynthese, Pathologie } from '../../modele/synthese.ts'
import { phrasePathologie } from '../../recit/phrases.ts'
import { absenceLue, RUBRIQUES } from '../../recit/synthese.ts'
import { loinc } from '../codes.ts'
import { ABSENCES_CODEES } from './absence.ts'
import { ancre, ancreDe } from './ancre.ts'
import { depuis, intervalle } from './bornes.ts'
import { listeCda } from './liste.ts'
import type { Plume } from './plume.ts'
import { problemeCda } from './probleme.ts'
import { sectionCda } from './section.ts'

const SECTIONS = {
  pathologies: {
    modeles: [
      '2.16.840.1.113883.10.20.1.11',
      '1.3.6.1.4.1.19376.1.5.3.1.3.6',
      '1.2.250.1.213.1.1.2.132',
    ],
    code: loinc('11450-4', 'Liste des problèmes actifs'),
    etat: 'active',
    quand: ({ debut }: Pathologie) => depuis(debut),
  },
  antecedents: {
    modeles: ['1.3.6.1.4.1.19376.1.5.3.1.3.8', '1.2.250.1.213.1.1.2.134'],
    code: loinc('11348-0', 'Antécédents médicaux'),
    etat: 'completed',
    quand: ({ debut, fin }: Pathologie) => intervalle(debut, fin),
  },
} as const

const OPPOSES: Record<Cote, Cote> = { droit: 'gauche', gauche: 'droit', bilateral: 'droit' }

const phrase = (p: Pathologie, { mutations }: Plume): string =>
  mutations.choisir('vsm-cote-du-recit-faux', phrasePathologie(p), () =>
    phrasePathologie({ ...p, cote: p.cote && OPPOSES[p.cote] }),
  )

/** Pathologies en cours, ou antécédents médicaux : mêmes entrées, autres bornes (cda.md §13 [V]). */
export function pathologiesCda(
  synthese: CorpsSynthese,
  nom: 'pathologies' | 'antecedents',
  plume: Plume,
): Fragment {
  const { modeles, code, etat, quand } = SECTIONS[nom]
  const { lignes, absence } = synthese[nom]
  const commun = { modeles, nom, code, titre: RUBRIQUES[nom].titre }
  const absente = ancreDe(nom, 'absence')
  if (lignes.length === 0)
    return sectionCda(
      {
        ...commun,
        texte: ancre(absente, absenceLue(nom, absence)),
        entrees: [
          problemeCda(
            {
              chemin: `${nom}/absence`,
              ancre: absente,
              code: ABSENCES_CODEES.pathologies[absence],
              cote: null,
              etat: 'completed',
              quand: intervalle(null, null),
            },
            plume,
          ),
        ],
      },
      plume,
    )
  return sectionCda(
    {
      ...commun,
      texte: listeCda(lignes.map((p) => ancre(ancreDe(nom, p.cle), phrase(p, plume)))),
      entrees: lignes.map((p) =>
        problemeCda(
          {
            chemin: `${nom}/${p.cle}`,
            ancre: ancreDe(nom, p.cle),
            code: p.code,
            cote: p.cote,
            etat,
            quand: quand(p),
          },
          plume,
        ),
      ),
    },
    plume,
  )
}
