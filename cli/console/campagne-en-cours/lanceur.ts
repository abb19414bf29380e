import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Etat } from '../etat/ouvrir-etat.ts'
import { creerMemoire } from '../lecture/memoire.ts'
import type { ArmementCampagne } from '../module.ts'
import { argvCampagne } from './argv.ts'
import { COURSE, type Course, type CourseGardee, enMarche, etatDe } from './course.ts'
import type { DemandeCampagne } from './demande.ts'
import { type LectureSuivi, lireSuivi } from './lire-suivi.ts'
import { demarrerCampagne, enVie, signaler } from './processus.ts'

export const COURSES = z.array(COURSE)

/** Combien de lancements l'état garde ; les campagnes, elles, restent toutes. */
const GARDEES_MAX = 20

/** Lance une campagne à la fois, et la retrouve après un arrêt de la console. */
export interface Lanceur {
  lancer(demande: DemandeCampagne): { id: string } | { refus: string }
  /** Demande l'arrêt ; la seconde fois, l'impose. */
  arreter(id: string): void
  /** Celle qui joue en ce moment. */
  courante(): Course | null
  course(id: string): Course | null
  /** Les plus récentes d'abord. */
  courses(): readonly Course[]
  /** Où une campagne écrit son suivi : ce fichier change quand elle avance. */
  fichierSuivi(id: string): string
  /** La fin de ce qu'elle a écrit, pour une personne. */
  finDuJournal(id: string): string
}

interface Sources {
  etat: Etat<CourseGardee[]>
  /** Dossier des suivis et des journaux. */
  dossier: string
  sortie: string
  config: string | null
  armer(demande: DemandeCampagne): readonly ArmementCampagne[]
}

const LONGUEUR_JOURNAL = 4000

/** Un suivi ne fait que s'allonger : la même taille à la même date est le même contenu. */
function empreinteDe(fichier: string): string {
  const vu = statSync(fichier, { throwIfNoEntry: false })
  return vu === undefined ? 'absent' : `${vu.mtimeMs} ${vu.size}`
}

export function creerLanceur({ etat, dossier, sortie, config, armer }: Sources): Lanceur {
  const fichierSuivi = (id: string) => path.join(dossier, `${id}.ndjson`)
  const fichierJournal = (id: string) => path.join(dossier, `${id}.log`)
  // Une page ouverte demande la course plusieurs fois par seconde : son suivi ne se relit que changé.
  const suivis = creerMemoire<LectureSuivi>(GARDEES_MAX)
  const suiviDe = (id: string): LectureSuivi => {
    const fichier = fichierSuivi(id)
    return suivis.lire(id, empreinteDe(fichier), () => lireSuivi(fichier))
  }
  const relire = (gardee: CourseGardee): Course => {
    const suivi = suiviDe(gardee.id)
    // Le suivi dit la fin avant que le processus ne meure : on ne regarde sa vie que s'il se tait.
    const vivante = suivi.fin === null && enVie(gardee.pid, fichierSuivi(gardee.id))
    // Une fin écrite pendant ce regard ne doit pas passer pour une interruption.
    const relu = vivante || suivi.fin !== null ? suivi : suiviDe(gardee.id)
    return {
      ...gardee,
      ...relu,
      etat: etatDe(relu, vivante),
      journal: fichierJournal(gardee.id),
    }
  }
  const courante = () => {
    const [derniere] = etat.lire()
    const relue = derniere && relire(derniere)
    return relue && enMarche(relue) ? relue : null
  }
  const trouver = (id: string) => etat.lire().find((course) => course.id === id)
  const oublier = ({ id }: CourseGardee) => {
    for (const fichier of [fichierSuivi(id), fichierJournal(id)]) rmSync(fichier, { force: true })
  }

  return {
    fichierSuivi,
    courante,
    course(id) {
      const gardee = trouver(id)
      return gardee ? relire(gardee) : null
    },
    courses: () => etat.lire().map(relire),
    finDuJournal(id) {
      try {
        return readFileSync(fichierJournal(id), 'utf8').slice(-LONGUEUR_JOURNAL)
      } catch {
        return ''
      }
    },
    lancer(demande) {
      // Rien d'asynchrone d'ici à l'écriture de l'état : deux demandes ne passent pas ensemble.
      if (courante() !== null)
        return { refus: 'Une campagne joue déjà : attendez sa fin, ou arrêtez-la.' }
      mkdirSync(dossier, { recursive: true, mode: 0o700 })
      const id = randomUUID()
      const ajouts = armer(demande)
      const pid = demarrerCampagne({
        argv: [
          ...argvCampagne(demande, { sortie, suivi: fichierSuivi(id), config }),
          ...ajouts.flatMap(({ options = [] }) => options),
        ],
        env: Object.assign({}, ...ajouts.map(({ env = {} }) => env)) as Record<string, string>,
        journal: fichierJournal(id),
      })
      if (pid === null) return { refus: 'La campagne n’a pas pu démarrer sur cette machine.' }
      const course = { id, demande, pid, debut: new Date().toISOString(), arretDemande: null }
      const toutes = [course, ...etat.lire()]
      etat.ecrire(toutes.slice(0, GARDEES_MAX))
      for (const ancienne of toutes.slice(GARDEES_MAX)) oublier(ancienne)
      return { id }
    },
    arreter(id) {
      const gardee = trouver(id)
      if (!gardee || !enMarche(relire(gardee))) return
      signaler(gardee.pid, gardee.arretDemande === null ? 'SIGINT' : 'SIGKILL')
      etat.changer((courses) =>
        courses.map((course) =>
          course.id === id ? { ...course, arretDemande: new Date().toISOString() } : course,
        ),
      )
    },
  }
}
