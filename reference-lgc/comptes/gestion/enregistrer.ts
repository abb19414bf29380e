import { randomInt } from 'node:crypto'
import type { Base, Valeur } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { type Compte, lireCompte } from '../compte.ts'
import { hacher } from '../mot-de-passe.ts'
import { tracerCompte } from '../traces.ts'
import { dire, ecarts } from './ecarts.ts'
import type { ValeursCompte } from './saisie.ts'

const colonnes = (v: ValeursCompte): Record<string, Valeur> => ({
  identifiant: v.identifiant,
  nom: v.nom,
  prenom: v.prenom,
  nom_exercice: v.nomExercice,
  prenom_exercice: v.prenomExercice,
  profession: v.profession,
  rpps: v.rpps,
  identifiant_national: v.rpps && `8${v.rpps}`,
  role: v.role,
  administrateur: v.administrateur ? 1 : 0,
  super_utilisateur: v.superUtilisateur ? 1 : 0,
})

const SIGNES = ['ABCDEFGHJKMNPQRSTUVWXYZ', 'abcdefghjkmnpqrstuvwxyz', '23456789'] as const

/** Facile à dicter, sans signe ambigu : « Kp7m-Rt4x-Bn2s-Gd9v ». */
export const motDePasseProvisoire = (): string =>
  Array.from({ length: 4 }, () =>
    [SIGNES[0], SIGNES[1], SIGNES[2], SIGNES[1]].map((s) => s[randomInt(s.length)]).join(''),
  ).join('-')

/** Crée le compte ; rend son numéro. L'identifiant privé suit le numéro : unique, jamais repris. */
export function creerCompte(
  noyau: Noyau,
  auteur: string,
  { valeurs, motDePasse }: { valeurs: ValeursCompte; motDePasse: string },
): number {
  const { base, horloge } = noyau
  const ecrites = colonnes(valeurs)
  return base.transaction(() => {
    const id = base.executer(
      `INSERT INTO compte (${Object.keys(ecrites).join(', ')}, hachage, a_changer, mot_de_passe_le)
       VALUES (${Object.keys(ecrites)
         .map(() => '?')
         .join(', ')}, ?, 1, ?)`,
      [...Object.values(ecrites), hacher(motDePasse), horloge.maintenant().toISOString()],
    )
    base.executer("UPDATE compte SET identifiant_prive = printf('P%06d', id) WHERE id = ?", [id])
    const compte = { id, nom: valeurs.nom, prenom: valeurs.prenom }
    tracerCompte(noyau, { auteur, compte, nature: 'creation', reussi: true })
    return id
  })
}

/** Écrit ce qui change ; une trace pour les attributs, une autre pour les permissions. */
export function modifierCompte(
  noyau: Noyau,
  auteur: string,
  { avant, valeurs, source }: { avant: Compte; valeurs: ValeursCompte; source?: string },
): void {
  const { base } = noyau
  const ecrites = colonnes(valeurs)
  base.transaction(() => {
    base.executer(
      `UPDATE compte SET ${Object.keys(ecrites)
        .map((nom) => `${nom} = ?`)
        .join(', ')} WHERE id = ?`,
      [...Object.values(ecrites), avant.id],
    )
    const apres = lireCompte(base, avant.id) ?? avant
    for (const nature of ['attributs', 'permissions'] as const) {
      const changes = ecarts(avant, apres, nature)
      if (changes.length === 0) continue
      const detail = [dire(changes), source && `source : ${source}`].filter(Boolean).join(' ; ')
      tracerCompte(noyau, { auteur, compte: apres, nature, reussi: true, detail })
    }
  })
}

/** Désactive ou réactive ; rien n'est effacé, les traces gardent leur auteur. */
export const reglerActivite = (base: Base, id: number, etat: 'actif' | 'desactive'): void =>
  void base.executer('UPDATE compte SET actif = ? WHERE id = ?', [etat === 'actif' ? 1 : 0, id])
