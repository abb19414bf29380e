import type { BaseDmp } from './base.ts'

/** Le dossier d'une personne au DMP (dmp.md §1 et §15.1 [V] ; forme de la fermeture [C]). */
export interface Dossier {
  /** Matricule et clé, 15 caractères. */
  ins: string
  oid: string
  statut: 'actif' | 'ferme'
  fermeture: { date: string; motif: string; raison: string } | null
  /** Rattaché à Mon espace santé. */
  ens: boolean
  /** Professionnels que le patient a bloqués. */
  bloques: readonly string[]
  /** Identifiant national du médecin traitant au sens du DMP. */
  medecinTraitant: string | null
  opposeBrisDeGlace: boolean
  opposeAccesUrgence: boolean
}

type Etat = Omit<Dossier, 'ins' | 'oid' | 'bloques'>

const NEUF: Etat = {
  statut: 'actif',
  fermeture: null,
  ens: true,
  medecinTraitant: null,
  opposeBrisDeGlace: false,
  opposeAccesUrgence: false,
}

export interface Dossiers {
  /** Crée un dossier actif ; remet à neuf celui qui existait, sans toucher aux documents. */
  creer(ins: string, oid: string): void
  /** Change l'état d'un dossier connu ; sans effet sur un inconnu. */
  changer(ins: string, etat: Partial<Etat>): void
  retirer(ins: string): void
  bloquer(ins: string, ps: string): void
  debloquer(ins: string, ps: string): void
  trouver(ins: string): Dossier | null
  lister(): readonly Dossier[]
}

/** Les dossiers, dans la base du service. */
export function creerDossiers(base: BaseDmp): Dossiers {
  const lire = (condition: string, valeurs: readonly string[]): readonly Dossier[] =>
    base
      .lire<{ ins: string; oid: string; etat: string }>(
        `select ins, oid, etat from dossier ${condition} order by ins`,
        valeurs,
      )
      .map(({ ins, oid, etat }) => ({
        ins,
        oid,
        ...(JSON.parse(etat) as Etat),
        bloques: base
          .lire<{ ps: string }>('select ps from blocage where ins = ? order by ps', [ins])
          .map(({ ps }) => ps),
      }))
  const trouver = (ins: string) => lire('where ins = ?', [ins])[0] ?? null
  return {
    creer(ins, oid) {
      base.ecrire('delete from blocage where ins = ?', [ins])
      base.ecrire('insert or replace into dossier (ins, oid, etat) values (?, ?, ?)', [
        ins,
        oid,
        JSON.stringify(NEUF),
      ])
    },
    changer(ins, etat) {
      const connu = trouver(ins)
      if (!connu) return
      const { ins: _ins, oid: _oid, bloques: _bloques, ...ancien } = connu
      base.ecrire('update dossier set etat = ? where ins = ?', [
        JSON.stringify({ ...ancien, ...etat }),
        ins,
      ])
    },
    retirer(ins) {
      base.ecrire('delete from dossier where ins = ?', [ins])
      base.ecrire('delete from blocage where ins = ?', [ins])
    },
    bloquer: (ins, ps) =>
      base.ecrire('insert or ignore into blocage (ins, ps) values (?, ?)', [ins, ps]),
    debloquer: (ins, ps) => base.ecrire('delete from blocage where ins = ? and ps = ?', [ins, ps]),
    trouver,
    lister: () => lire('', []),
  }
}
