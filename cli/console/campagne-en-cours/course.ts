import { z } from 'zod'
import { DEMANDE } from './demande.ts'
import type { LectureSuivi } from './lire-suivi.ts'

/** Une campagne que la console a lancée, telle que l'état la garde. */
export const COURSE = z.object({
  id: z.string().regex(/^[0-9a-z-]{1,60}$/),
  demande: DEMANDE,
  pid: z.number().int().positive(),
  debut: z.string(),
  arretDemande: z.string().nullable(),
})
export type CourseGardee = z.infer<typeof COURSE>

export const ETATS_COURSE = [
  'preparation',
  'joue',
  'redaction',
  'finie',
  'refusee',
  'interrompue',
] as const
export type EtatCourse = (typeof ETATS_COURSE)[number]

/** La même, avec ce que son suivi en dit maintenant. */
export interface Course extends CourseGardee, LectureSuivi {
  etat: EtatCourse
  /** Chemin du journal de ce qu'elle a écrit. */
  journal: string
}

/** Où en est une campagne, d'après son suivi et la vie de son processus. */
export function etatDe(suivi: LectureSuivi, vivante: boolean): EtatCourse {
  if (suivi.refus !== null) return 'refusee'
  if (suivi.fin !== null) return 'finie'
  if (!vivante) return 'interrompue'
  if (suivi.redaction) return 'redaction'
  return suivi.dossier === null ? 'preparation' : 'joue'
}

const EN_MARCHE = new Set<EtatCourse>(['preparation', 'joue', 'redaction'])
export const enMarche = ({ etat }: Pick<Course, 'etat'>): boolean => EN_MARCHE.has(etat)
