import { existsSync } from 'node:fs'
import path from 'node:path'
import { masquer } from '../../../schemas/secrets/masquer.ts'
import { type Course, enMarche } from '../campagne-en-cours/course.ts'
import type { Contexte } from '../contexte.ts'
import { choisirEtape } from './choisir-etape.ts'
import { Fin } from './fin.tsx'
import { creerLecteurJournaux, type LecteurJournaux } from './journaux.ts'
import { type LectureDirecte, lireDirect } from './lire-direct.ts'
import { Annonce, Commandes, RegionEchanges, RegionEcran, Scenario } from './regions.tsx'

type Noeud = { toString(): string | Promise<string> }

/** Ce que la page et le flux montrent, région par région : chaque clé est un `id` de la page. */
export interface Composition {
  lecture: LectureDirecte
  regions: ReadonlyMap<string, Noeud>
  finie: boolean
}

/** Compose la vue en direct d'une campagne lancée ; garde ce qui est déjà lu d'une fois à l'autre. */
export function creerCompositeur(contexte: Contexte, id: string) {
  const { campagnes, lanceur } = contexte
  let journaux: LecteurJournaux | null = null
  const lire = (course: Course): LectureDirecte => {
    if (journaux === null && course.dossier !== null)
      journaux = creerLecteurJournaux(course.dossier)
    return lireDirect({
      course,
      referentiel: contexte.referentiel(course.demande.rem),
      executions: journaux?.executions() ?? [],
    })
  }
  return (etapeDemandee: string | null): Composition | null => {
    const course = lanceur.course(id)
    if (course === null) return null
    const lecture = lire(course)
    const nom = course.dossier === null ? null : path.basename(course.dossier)
    const fichier = (chemin: string) => (nom === null ? '' : campagnes.adresseFichier(nom, chemin))
    const etape = choisirEtape(lecture, etapeDemandee)
    const finie = !enMarche(course)
    const aRapport =
      course.dossier !== null && existsSync(path.join(course.dossier, 'rapport.html'))
    const regions = new Map<string, Noeud>([
      ['annonce', <Annonce course={course} maintenant={Date.now()} />],
      ['commandes', <Commandes course={course} />],
      [
        'fin',
        <Fin
          course={course}
          nom={nom}
          scenarios={lecture.scenarios}
          rapport={finie && aRapport ? fichier('rapport.html') : null}
          journal={finie ? masquer(lanceur.finDuJournal(id)) : ''}
        />,
      ],
      ['ecran', <RegionEcran etape={etape} fichier={fichier} />],
      ['echanges', <RegionEchanges etape={etape} fichier={fichier} />],
      ...lecture.scenarios.map((scenario): [string, Noeud] => [
        `sc-${scenario.id}`,
        <Scenario
          course={id}
          scenario={scenario}
          ouvert={scenario.etat === 'en-cours' || scenario.id === etape?.scenario}
        />,
      ]),
    ])
    return { lecture, regions, finie }
  }
}
