import type { Context } from 'hono'
import { VALEURS, type Valeurs } from '../seance/etat-seance.ts'

/** Ce qu'un envoi de la page porte : les champs de l'étape, les fichiers, et les mots de la console. */
export interface Envoi {
  question: string
  geste: string
  par: string
  /** Rang de la réponse reprise ; nul, on répond à la question. */
  numero: number | null
  valeurs: Valeurs
  fichiers: readonly { champ: string; fichier: File }[]
}

const SUFFIXE = '.fichier'

const texte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '')

/** Lit un envoi ; les noms qui commencent par « _ » sont ceux de la console. */
export async function lireEnvoi(c: Context): Promise<Envoi> {
  const recu = await c.req.parseBody({ all: true })
  const champs = Object.entries(recu).filter(([nom]) => !nom.startsWith('_'))
  const valeurs = champs.flatMap(([nom, valeur]) =>
    typeof valeur === 'string' && !nom.endsWith(SUFFIXE) ? [[nom, valeur]] : [],
  )
  const fichiers = champs.flatMap(([nom, valeur]) =>
    [valeur]
      .flat()
      .flatMap((fichier) =>
        fichier instanceof File && fichier.size > 0
          ? [{ champ: nom.slice(0, -SUFFIXE.length), fichier }]
          : [],
      ),
  )
  const numero = /^\d{1,6}$/.exec(texte(recu._numero))
  return {
    question: texte(recu._question),
    geste: texte(recu._geste),
    par: texte(recu._par),
    numero: numero ? Number(numero[0]) : null,
    valeurs: VALEURS.parse(Object.fromEntries(valeurs)),
    fichiers,
  }
}
