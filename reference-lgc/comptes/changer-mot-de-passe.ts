import type { Base } from '../base/base.ts'
import type { Noyau } from '../serveur/dependances.ts'
import type { Erreur } from '../vues/champ.tsx'
import { type Compte, lireCompteEtHachage, nomComplet } from './compte.ts'
import { hacher, verifier } from './mot-de-passe.ts'
import { POLITIQUE } from './politique.ts'
import { manques } from './regles/index.ts'
import { tracerCompte } from './traces.ts'

export interface Changement {
  actuel: string
  nouveau: string
  confirmation: string
}

/** Déjà employé : le mot de passe en cours, ou l'un des derniers (SC.SSI/IAM.92). */
async function dejaEmploye(
  { base, mutations }: Noyau,
  compteId: number,
  hachage: string,
  nouveau: string,
): Promise<boolean> {
  const anciens = base.lire<{ hachage: string }>(
    'SELECT hachage FROM ancien_mot_de_passe WHERE compte_id = ? ORDER BY id DESC LIMIT ?',
    [compteId, POLITIQUE.historique - 1],
  )
  const essais = [hachage, ...anciens.map((a) => a.hachage)].map((h) => verifier(nouveau, h))
  const employe = (await Promise.all(essais)).includes(true)
  return mutations.choisir('reemploi-accepte', employe, () => false)
}

/** Ce qui s'oppose au changement ; le premier motif suffit à la trace, tous vont à l'écran. */
async function juger(
  noyau: Noyau,
  { id, hachage }: { id: number; hachage: string },
  { actuel, nouveau, confirmation }: Changement,
): Promise<readonly Erreur[]> {
  if (!(await verifier(actuel, hachage)))
    return [{ champ: 'actuel', message: 'Ce n’est pas votre mot de passe actuel.' }]
  const absents = manques(nouveau, noyau.mutations)
  if (absents.length > 0)
    return [{ champ: 'nouveau', message: `Il manque : ${absents.join(', ')}.` }]
  if (await dejaEmploye(noyau, id, hachage, nouveau))
    return [
      {
        champ: 'nouveau',
        message: `Déjà employé : choisissez-en un autre que les ${POLITIQUE.historique} derniers.`,
      },
    ]
  if (nouveau !== confirmation)
    return [{ champ: 'confirmation', message: 'Les deux saisies diffèrent.' }]
  return []
}

/** Remplace le mot de passe et garde l'empreinte de l'ancien ; `aChanger` : il n'est que provisoire. */
export function poserMotDePasse(
  base: Base,
  compteId: number,
  { hachage, maintenant, aChanger }: { hachage: string; maintenant: Date; aChanger: boolean },
): void {
  base.transaction(() => {
    base.executer(
      `INSERT INTO ancien_mot_de_passe (compte_id, hachage)
       SELECT id, hachage FROM compte WHERE id = ?`,
      [compteId],
    )
    base.executer(
      `UPDATE compte SET hachage = ?, mot_de_passe_le = ?, a_changer = ?, echecs = 0,
         bloque_le = NULL WHERE id = ?`,
      [hachage, maintenant.toISOString(), aChanger ? 1 : 0, compteId],
    )
  })
}

/** Change le mot de passe de qui est connecté ; rend ce qui s'y oppose. Abouti ou non, tracé. */
export async function changerMotDePasse(
  noyau: Noyau,
  compte: Compte,
  changement: Changement,
): Promise<readonly Erreur[]> {
  const { base, horloge } = noyau
  const { hachage = '' } = lireCompteEtHachage(base, compte.identifiant) ?? {}
  const erreurs = await juger(noyau, { id: compte.id, hachage }, changement)
  if (erreurs.length === 0)
    poserMotDePasse(base, compte.id, {
      hachage: hacher(changement.nouveau),
      maintenant: horloge.maintenant(),
      aChanger: false,
    })
  tracerCompte(noyau, {
    auteur: nomComplet(compte),
    compte,
    nature: 'mot-de-passe',
    reussi: erreurs.length === 0,
    detail: erreurs.map(({ message }) => message).join(' '),
  })
  return erreurs
}
