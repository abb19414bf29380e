import type { Intervenant } from '../../documents/modele/personnes.ts'
import { refusCaracteres } from '../../documents/regles/caracteres-imprimables.ts'
import type { Erreur } from '../../vues/champ.tsx'

export const CHAMPS_CORRESPONDANT = {
  nom: 'Nom',
  prenom: 'Prénom',
  rpps: 'Numéro RPPS',
  voie: 'Numéro et voie',
  codePostal: 'Code postal',
  commune: 'Commune',
  telephone: 'Téléphone',
  mssante: 'Adresse MSSanté',
} as const
export type ChampCorrespondant = keyof typeof CHAMPS_CORRESPONDANT
export type SaisieCorrespondant = Record<ChampCorrespondant, string> & { medecin: string }

const NOMS = Object.keys(CHAMPS_CORRESPONDANT) as ChampCorrespondant[]
const LONGUEUR_MAX = 120

export function lireCorrespondantTape(
  corps: Readonly<Record<string, string>>,
): SaisieCorrespondant {
  const lue = Object.fromEntries(
    NOMS.map((nom) => [nom, (corps[nom] ?? '').replace(/\s+/gu, ' ').trim()]),
  ) as Record<ChampCorrespondant, string>
  return { ...lue, medecin: corps.medecin ?? '' }
}

const FORMES: Partial<Record<ChampCorrespondant, readonly [RegExp, string]>> = {
  rpps: [/^\d{11}$/, 'Le numéro RPPS a onze chiffres.'],
  codePostal: [/^\d{5}$/, 'Le code postal a cinq chiffres.'],
  telephone: [/^[\d +().-]{10,20}$/, 'Écrivez un numéro de téléphone.'],
  mssante: [/^[^\s@]+@[^\s@]+\.mssante\.fr$/i, 'Une adresse MSSanté finit par « .mssante.fr ».'],
}

function refus(nom: ChampCorrespondant, valeur: string): string | null {
  if (valeur === '')
    return nom === 'nom' || nom === 'prenom' ? `Renseignez « ${CHAMPS_CORRESPONDANT[nom]} ».` : null
  const [forme, message] = FORMES[nom] ?? []
  if (forme && message && !forme.test(valeur)) return message
  return valeur.length > LONGUEUR_MAX
    ? `${LONGUEUR_MAX} caractères au plus.`
    : refusCaracteres(valeur)
}

/** La fiche à garder, ou tous les champs à corriger. */
export function controlerCorrespondant(
  s: SaisieCorrespondant,
): { fiche: Intervenant } | { erreurs: readonly Erreur[] } {
  const erreurs = NOMS.flatMap((champ) => {
    const message = refus(champ, s[champ])
    return message ? [{ champ, message }] : []
  })
  if (erreurs.length > 0) return { erreurs }
  const { voie, codePostal, commune } = s
  return {
    fiche: {
      nom: s.nom.toLocaleUpperCase('fr'),
      prenom: s.prenom,
      titre: s.medecin === 'oui' ? 'Docteur' : null,
      identifiant: s.rpps === '' ? null : `8${s.rpps}`,
      specialite: null,
      adresse: voie || codePostal || commune ? { voie, codePostal, commune } : null,
      telephone: s.telephone || null,
      mssante: s.mssante || null,
    },
  }
}
