import { type Base, lireUn } from '../../base/base.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Confiance, Justificatif } from '../../patients/identite.ts'

/** Un titre du réglage ; retiré, il n'est plus proposé mais les dossiers qui le portent le gardent. */
export interface JustificatifRegle extends Justificatif {
  retire: boolean
}

interface Ligne {
  code: string
  libelle: string
  confiance: Confiance
  retire: number
}

const COLONNES = 'SELECT code, libelle, confiance, retire FROM justificatif'

const versRegle = ({ retire, ...titre }: Ligne): JustificatifRegle => ({
  ...titre,
  retire: retire === 1,
})

/** Toute la liste, les degrés élevés d'abord, les retirés en dernier (INS.19). */
export const lireListe = (base: Base): JustificatifRegle[] =>
  base.lire<Ligne>(`${COLONNES} ORDER BY retire, confiance, rang`).map(versRegle)

export function lireJustificatifRegle(base: Base, code: string): JustificatifRegle | null {
  const ligne = lireUn<Ligne>(base, `${COLONNES} WHERE code = ?`, [code])
  return ligne && versRegle(ligne)
}

/** Les titres proposés à la saisie : ceux du réglage, et eux seuls (EXI ID 19). */
export function lireJustificatifs(base: Base, mutations: Mutations): Justificatif[] {
  const proposes = lireListe(base).flatMap(({ retire, ...titre }) => (retire ? [] : titre))
  return mutations.choisir('liste-non-parametrable', proposes, () =>
    proposes.filter(({ code }) => !code.startsWith(PREFIXE_SITE)),
  )
}

/** Les codes du cabinet ne se confondent pas avec ceux de l'échange (ins.md §9 [V]). */
const PREFIXE_SITE = 'SITE-'

/** Ajoute en fin de liste ; rend le code donné. */
export function ajouterJustificatif(base: Base, titre: Omit<Justificatif, 'code'>): string {
  return base.transaction(() => {
    const rang =
      (lireUn<{ n: number }>(base, 'SELECT max(rang) AS n FROM justificatif')?.n ?? 0) + 1
    const code = `${PREFIXE_SITE}${rang}`
    base.executer('INSERT INTO justificatif (code, libelle, confiance, rang) VALUES (?, ?, ?, ?)', [
      code,
      titre.libelle,
      titre.confiance,
      rang,
    ])
    return code
  })
}

/** Change le nom ou le degré pour les saisies à venir ; les contrôles passés gardent les leurs. */
export function modifierJustificatif(base: Base, titre: Justificatif, mutations: Mutations): void {
  const confiance = mutations.choisir(
    'degre-non-parametrable',
    titre.confiance,
    () => lireJustificatifRegle(base, titre.code)?.confiance ?? titre.confiance,
  )
  base.executer('UPDATE justificatif SET libelle = ?, confiance = ? WHERE code = ?', [
    titre.libelle,
    confiance,
    titre.code,
  ])
}

export const retirerJustificatif = (base: Base, code: string): void =>
  void base.executer('UPDATE justificatif SET retire = 1 WHERE code = ?', [code])

export const remettreJustificatif = (base: Base, code: string): void =>
  void base.executer('UPDATE justificatif SET retire = 0 WHERE code = ?', [code])
