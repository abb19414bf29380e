import type { FichierLu } from '../lecture/lire-fichier.ts'
import type { Chemin, Probleme } from '../lecture/probleme.ts'
import { objetOuVide } from '../lecture/valeurs.ts'
import { fichierEntier, fichierHeritier } from './fichier.ts'
import { phraseForme } from './phrase-forme.ts'

function valeurEn(contenu: unknown, chemin: Chemin): unknown {
  return chemin.reduce<unknown>((valeur, cle) => {
    if (typeof valeur !== 'object' || valeur === null) return undefined
    return Reflect.get(valeur, cle)
  }, contenu)
}

/** Un fichier qui dit `herite_de` n'écrit que des différences ; les autres sont entiers. */
export function estHeritier({ contenu }: FichierLu): boolean {
  return Object.hasOwn(objetOuVide(contenu), 'herite_de')
}

/** Tous les champs inconnus, absents, vides ou du mauvais type d'un fichier du catalogue. */
export function jugerForme(fichier: FichierLu): readonly Probleme[] {
  const schema = estHeritier(fichier) ? fichierHeritier : fichierEntier
  const { error } = schema.safeParse(fichier.contenu)
  return (error?.issues ?? []).flatMap((fait) => {
    if (fait.code === 'unrecognized_keys') {
      return fait.keys.map((cle) => fichier.signaler([...fait.path, cle], 'ce champ est inconnu'))
    }
    return [fichier.signaler(fait.path, phraseForme(fait, valeurEn(fichier.contenu, fait.path)))]
  })
}
