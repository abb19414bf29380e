import type { BaseDmp } from './base.ts'

export interface Autorisation {
  ins: string
  /** Professionnel, ou structure quand un employé la pose. */
  titulaire: string
  debut: Date
  derniere: Date
}

export interface Autorisations {
  /** Pose ou renouvelle ; vrai quand elle existait déjà et valait encore. */
  poser(ins: string, titulaire: string, maintenant: Date): boolean
  retirer(ins: string, titulaire: string): void
  trouver(ins: string, titulaire: string): Autorisation | null
  lister(filtre: { ins: string } | { titulaire: string }): readonly Autorisation[]
}

/** Six mois à compter du dernier ajout (dmp.md §7.3 [V], « du dernier » [I]). */
export function estValide({ derniere }: Autorisation, maintenant: Date): boolean {
  const fin = new Date(derniere)
  fin.setUTCMonth(fin.getUTCMonth() + 6)
  return maintenant < fin
}

interface Ligne {
  ins: string
  titulaire: string
  debut: string
  derniere: string
}

/** Les autorisations individuelles de TD0.3, dans la base du service. */
export function creerAutorisations(base: BaseDmp): Autorisations {
  const lire = (condition: string, valeurs: readonly string[]): readonly Autorisation[] =>
    base
      .lire<Ligne>(
        `select ins, titulaire, debut, derniere from autorisation where ${condition} order by derniere`,
        valeurs,
      )
      .map((ligne) => ({
        ...ligne,
        debut: new Date(ligne.debut),
        derniere: new Date(ligne.derniere),
      }))
  const trouver = (ins: string, titulaire: string) =>
    lire('ins = ? and titulaire = ?', [ins, titulaire])[0] ?? null
  return {
    poser(ins, titulaire, maintenant) {
      const connue = trouver(ins, titulaire)
      const valait = connue !== null && estValide(connue, maintenant)
      const debut = valait ? connue.debut : maintenant
      base.ecrire(
        'insert or replace into autorisation (ins, titulaire, debut, derniere) values (?, ?, ?, ?)',
        [ins, titulaire, debut.toISOString(), maintenant.toISOString()],
      )
      return valait
    },
    retirer: (ins, titulaire) =>
      base.ecrire('delete from autorisation where ins = ? and titulaire = ?', [ins, titulaire]),
    trouver,
    lister: (filtre) =>
      'ins' in filtre ? lire('ins = ?', [filtre.ins]) : lire('titulaire = ?', [filtre.titulaire]),
  }
}
