import type { Noyau } from '../serveur/dependances.ts'
import { compterEchec, debloquer, motDePasseBloque } from './blocage.ts'
import { type Compte, lireCompteEtHachage, nomComplet } from './compte.ts'
import { doitChanger } from './expiration.ts'
import { finDuFrein, noterEchec, oublierEchecs } from './freinage.ts'
import { verifier } from './mot-de-passe.ts'
import { tracerCompte } from './traces.ts'

/** Empreinte d'aucun mot de passe : un identifiant inconnu coûte le même temps qu'un connu. */
const HACHAGE_VIDE = `scrypt$16384$8$1$AAAAAAAAAAAAAAAAAAAAAA$${'A'.repeat(43)}`

/** Pourquoi un mot de passe n'ouvre rien. */
export type Refus = 'faux' | 'trop-d-essais' | 'desactive'

export type IssueConnexion =
  | { issue: 'reconnu'; compte: Compte; aChanger: boolean }
  | { issue: 'refuse'; motif: Refus }

const DETAILS: Record<Refus, string> = {
  faux: 'Mot de passe faux',
  'trop-d-essais': 'Trop d’essais',
  desactive: 'Compte désactivé',
}

/**
 * Reconnaît un utilisateur à son mot de passe. Un compte d'administration se bloque ; les autres, et
 * les identifiants inconnus, sont freinés un quart d'heure. Chaque refus est tracé (SC.SSI/IAM.91).
 */
export async function connecter(
  noyau: Noyau,
  identifiant: string,
  motDePasse: string,
): Promise<IssueConnexion> {
  const { base, horloge } = noyau
  const connu = lireCompteEtHachage(base, identifiant)
  const refuser = (motif: Refus): IssueConnexion => {
    tracerCompte(noyau, {
      // Un mot de passe se tape parfois à la place de l'identifiant : l'inconnu n'est pas gardé.
      auteur: connu ? nomComplet(connu.compte) : 'Inconnu',
      compte: connu?.compte ?? 'Identifiant inconnu',
      nature: 'connexion',
      reussi: false,
      detail: DETAILS[motif],
    })
    return { issue: 'refuse', motif }
  }

  const administration = connu?.compte.role === 'administrateur'
  const arrete = administration
    ? motDePasseBloque(noyau, connu.compte)
    : finDuFrein(base, identifiant, horloge.maintenant()) !== null
  if (arrete) return refuser('trop-d-essais')

  const juste = await verifier(motDePasse, connu?.hachage ?? HACHAGE_VIDE)
  if (!connu || !juste) {
    if (!administration) noterEchec(base, identifiant, horloge.maintenant())
    const issue = refuser('faux')
    if (connu) compterEchec(noyau, connu.compte)
    return issue
  }
  if (!connu.compte.actif) return refuser('desactive')
  oublierEchecs(base, identifiant)
  debloquer(base, connu.compte.id)
  if (!connu.compte.motDePasseLe)
    base.executer('UPDATE compte SET mot_de_passe_le = ? WHERE id = ?', [
      horloge.maintenant().toISOString(),
      connu.compte.id,
    ])
  return { issue: 'reconnu', compte: connu.compte, aChanger: doitChanger(noyau, connu.compte) }
}
