import type { Coordonnee, IdentiteAffichee } from '../contrat.ts'
import { CHAMPS_IDENTITE, COORDONNEES } from '../contrat.ts'
import { MESSAGES } from './champs.ts'
import { LIBELLES_CHAMPS, LIBELLES_COORDONNEES } from './consignes.ts'
import type { Champs, ChampTexte, ChampValeurAffichee } from './formulaire/types.ts'
import type { Guide } from './guide.ts'

const affiche = (libelle: string) =>
  ({ genre: 'affiche', libelle }) as const satisfies ChampValeurAffichee

const parChamp = <Nom extends string, C>(
  noms: readonly Nom[],
  champ: (nom: Nom) => C,
): Record<Nom, C> => Object.fromEntries(noms.map((nom) => [nom, champ(nom)])) as Record<Nom, C>

const FICHE = {
  ...parChamp(CHAMPS_IDENTITE, (champ) => affiche(LIBELLES_CHAMPS[champ])),
  numeroSecuriteSociale: affiche('Numéro de sécurité sociale'),
  statut: { genre: 'texte', libelle: 'Statut de l’identité affiché' },
  attributs: {
    genre: 'liste',
    libelle: 'Attributs affichés (homonyme, douteuse, fictive)',
    absence: 'si aucun',
  },
  messages: MESSAGES,
} as const satisfies Champs

/** Ce que la fiche du patient montre, champ par champ. */
export async function lireFiche({ remplir }: Guide, consigne: string): Promise<IdentiteAffichee> {
  const { numeroSecuriteSociale, statut, attributs, messages, ...lus } = await remplir({
    consigne,
    aide: 'Recopiez ce qu’elle montre. Laissez vide un champ qui n’est pas visible.',
    champs: FICHE,
  })
  const vus = CHAMPS_IDENTITE.flatMap((champ) => {
    const lu = lus[champ]
    return lu === null ? [] : [[champ, lu]]
  })
  return { champs: Object.fromEntries(vus), numeroSecuriteSociale, statut, attributs, messages }
}

/** Les coordonnées que l'écran montre ; une coordonnée tue est absente. */
export async function lireCoordonnees(
  { remplir }: Guide,
  consigne: string,
): Promise<Partial<Record<Coordonnee, string>>> {
  const lues = await remplir({
    consigne,
    aide: 'Laissez vide une coordonnée qui n’est pas visible.',
    champs: parChamp(
      COORDONNEES,
      (champ) =>
        ({ genre: 'texte', libelle: LIBELLES_COORDONNEES[champ] }) as const satisfies ChampTexte,
    ),
  })
  return Object.fromEntries(Object.entries(lues).filter(([, valeur]) => valeur !== ''))
}
