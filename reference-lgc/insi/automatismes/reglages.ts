import { type Base, lireUn } from '../../base/base.ts'

/** Ce que le logiciel peut faire seul avec INSi, au choix du cabinet. */
export const AUTOMATISMES = ['appel', 'reprise', 'verification'] as const
export type Automatisme = (typeof AUTOMATISMES)[number]

export const LIBELLES_AUTOMATISME: Record<Automatisme, { libelle: string; aide: string }> = {
  appel: {
    libelle: "Interroger INSi à l'ouverture d'une fiche",
    aide: 'Pour une identité ni récupérée ni qualifiée, ni douteuse ni fictive ; par la carte Vitale quand elle est dans le lecteur, par les traits sinon.',
  },
  reprise: {
    libelle: 'Reprendre sans clic une identité qui concorde en tout',
    aide: "Quand nom, premier prénom, date de naissance, sexe et numéro s'il est connu sont ceux d'INSi.",
  },
  verification: {
    libelle: "Vérifier les identités anciennes et les matricules d'attente",
    aide: "À l'ouverture d'une fiche : INS obtenue d'INSi il y a quatre ans ou plus, ou matricule NIA.",
  },
}

/**
 * En Va1 l'appel et la reprise se demandent ; seule la vérification périodique va de soi. Les règles
 * Va2 qui automatisent le reste (ins.md §10.1 et §10.3 [V]) s'activent dans les réglages.
 */
const DEFAUT: readonly Automatisme[] = ['verification']

const CLE = 'automatismes-insi'

export function automatismesActifs(base: Base): ReadonlySet<Automatisme> {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [CLE])
  const choisis = ligne ? (JSON.parse(ligne.valeur) as string[]) : DEFAUT
  return new Set(AUTOMATISMES.filter((a) => choisis.includes(a)))
}

export const reglerAutomatismes = (base: Base, actifs: readonly Automatisme[]): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [CLE, JSON.stringify(actifs)],
  )
