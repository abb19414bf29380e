import { type Base, lireUn } from '../../base/base.ts'
import type { Boite, Famille, Origine, Serveurs } from './boite.ts'

interface Ligne {
  id: number
  adresse: string
  famille: Famille
  libelle: string
  compte_id: number | null
  serveurs: string | null
  origine: Origine | ''
  adresse_retour: string
  adresse_contact: string
  signature: string
  envoi_d_office: number
  uid_validite: string | null
  dernier_uid: number
  relevee_le: string | null
  erreur: string | null
}

const versBoite = (l: Ligne): Boite => ({
  id: l.id,
  adresse: l.adresse,
  famille: l.famille,
  libelle: l.libelle,
  compteId: l.compte_id,
  serveurs: l.serveurs === null ? null : (JSON.parse(l.serveurs) as Serveurs),
  origine: l.origine,
  adresseRetour: l.adresse_retour,
  adresseContact: l.adresse_contact,
  signature: l.signature,
  envoiDOffice: l.envoi_d_office === 1,
  uidValidite: l.uid_validite,
  dernierUid: l.dernier_uid,
  releveeLe: l.relevee_le,
  erreur: l.erreur,
})

/** Les boîtes qu'un compte ouvre : les siennes, et celles de la structure. */
export const boitesDe = (base: Base, compteId: number): Boite[] =>
  base
    .lire<Ligne>(
      'SELECT * FROM boite_mss WHERE compte_id IS NULL OR compte_id = ? ORDER BY compte_id IS NULL, id',
      [compteId],
    )
    .map(versBoite)

export const lireBoite = (base: Base, id: number): Boite | null => {
  const ligne = lireUn<Ligne>(base, 'SELECT * FROM boite_mss WHERE id = ?', [id])
  return ligne && versBoite(ligne)
}

export const boiteParAdresse = (base: Base, adresse: string): Boite | null => {
  const ligne = lireUn<Ligne>(base, 'SELECT * FROM boite_mss WHERE adresse = ?', [adresse])
  return ligne && versBoite(ligne)
}

/** La boîte applicative que le cabinet laisse envoyer d'elle-même. */
export const boiteDOffice = (base: Base): Boite | null => {
  const ligne = lireUn<Ligne>(
    base,
    "SELECT * FROM boite_mss WHERE famille = 'APP' AND envoi_d_office = 1 ORDER BY id LIMIT 1",
  )
  return ligne && versBoite(ligne)
}

export const ajouterBoite = (
  base: Base,
  b: Pick<Boite, 'adresse' | 'famille' | 'libelle' | 'compteId'>,
): number =>
  base.executer(
    'INSERT INTO boite_mss (adresse, famille, libelle, compte_id) VALUES (?, ?, ?, ?)',
    [b.adresse, b.famille, b.libelle, b.compteId],
  )

/** Change de serveurs : la boîte est relue du début, les courriels connus ne se dédoublent pas. */
export const poserServeurs = (
  base: Base,
  id: number,
  { serveurs, origine }: { serveurs: Serveurs; origine: Origine },
): void =>
  void base.executer('UPDATE boite_mss SET serveurs = ?, origine = ?, erreur = NULL WHERE id = ?', [
    JSON.stringify(serveurs),
    origine,
    id,
  ])

export const poserReglages = (
  base: Base,
  id: number,
  r: Pick<Boite, 'libelle' | 'adresseRetour' | 'adresseContact' | 'signature' | 'envoiDOffice'>,
): void =>
  void base.executer(
    `UPDATE boite_mss SET libelle = ?, adresse_retour = ?, adresse_contact = ?, signature = ?,
       envoi_d_office = ? WHERE id = ?`,
    [r.libelle, r.adresseRetour, r.adresseContact, r.signature, Number(r.envoiDOffice), id],
  )

/** Jusqu'où la boîte est relevée, ou ce qui l'a empêché. */
export const noterReleve = (
  base: Base,
  id: number,
  r: Pick<Boite, 'uidValidite' | 'dernierUid'> & { releveeLe: string },
): void =>
  void base.executer(
    `UPDATE boite_mss SET uid_validite = ?, dernier_uid = ?, relevee_le = ?, erreur = NULL
     WHERE id = ?`,
    [r.uidValidite, r.dernierUid, r.releveeLe, id],
  )

export const noterErreur = (base: Base, id: number, erreur: string | null): void =>
  void base.executer('UPDATE boite_mss SET erreur = ? WHERE id = ?', [erreur, id])

/** L'opérateur a renuméroté la boîte : les numéros gardés ne disent plus rien. */
export const oublierNumeros = (base: Base, id: number): void => {
  base.executer('UPDATE courriel SET uid = NULL WHERE boite_id = ?', [id])
  base.executer('UPDATE boite_mss SET dernier_uid = 0, uid_validite = NULL WHERE id = ?', [id])
}
