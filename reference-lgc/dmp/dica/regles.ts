import type { Condition, FaitsDica, Lien } from './conditions.ts'

const NOMS = {
  D: 'Dossier DMP',
  I: 'Identité du patient',
  C: 'Consentement du patient',
  A: 'Votre authentification',
} as const

const ok = (lettre: keyof typeof NOMS, etat: string): Condition => ({
  lettre,
  nom: NOMS[lettre],
  remplie: true,
  etat,
  remede: null,
})

const manque = (
  lettre: keyof typeof NOMS,
  etat: string,
  texte: string,
  lien: Lien | null = null,
): Condition => ({ lettre, nom: NOMS[lettre], remplie: false, etat, remede: { texte, lien } })

function authentification({ moyen }: FaitsDica): Condition {
  if (moyen === 'DIRECTE') return ok('A', 'Carte CPS')
  if (moyen === 'INDIRECTE_RENFORCEE') return ok('A', 'Pro Santé Connect')
  const empechement = typeof moyen === 'string' ? 'Moyen non admis par le DMP.' : moyen.empechement
  return manque('A', empechement, 'Se connecter par Pro Santé Connect', 'authentification')
}

const identite = ({ qualifiee }: FaitsDica): Condition =>
  qualifiee
    ? ok('I', 'Qualifiée')
    : manque('I', 'L’identité du patient n’est pas qualifiée.', 'Qualifier l’identité', 'qualifier')

function consentement({ consentement: c, brisDeGlace }: FaitsDica): Condition {
  if (brisDeGlace) return ok('C', 'Bris de glace : accès en urgence, motif gardé')
  if (c.consultation === 'oui') return ok('C', 'Le patient consent à la consultation')
  const etat =
    c.consultation === 'non'
      ? 'Le patient ne consent pas à la consultation.'
      : 'Aucun consentement n’est enregistré.'
  return manque('C', etat, 'Informer le patient et enregistrer sa réponse', 'consentement')
}

function dossier(faits: FaitsDica, autres: boolean): Condition {
  const { verification: v } = faits
  if (v.genre === 'en-cours') return manque('D', 'Vérification en cours…', 'Relire', 'relire')
  if (v.genre === 'panne') return manque('D', v.message, 'Réessayer', 'relire')
  if (v.genre === 'refus') return manque('D', v.message, 'Réessayer', 'relire')
  if (v.genre === 'non-verifie')
    return autres
      ? manque('D', 'Pas encore vérifié.', 'Vérifier maintenant', 'relire')
      : manque(
          'D',
          'Non vérifié : une autre condition manque.',
          'Remplir d’abord les autres conditions',
        )
  const { dossier: d } = v
  if (d.genre === 'absent')
    return manque(
      'D',
      'Le patient n’a pas de DMP.',
      'Le patient peut l’activer dans Mon espace santé',
    )
  if (d.genre === 'ferme')
    return manque(
      'D',
      'Le DMP du patient est fermé.',
      'Le patient peut le rouvrir dans Mon espace santé',
    )
  if (d.autorisation === 'INTERDIT')
    return manque(
      'D',
      'Le patient vous a bloqué l’accès à son DMP.',
      'Lui seul peut le rouvrir dans Mon espace santé',
    )
  if (d.autorisation !== 'VALIDE')
    return manque('D', 'Votre autorisation d’accès n’est pas posée.', 'Réessayer', 'relire')
  return ok('D', d.medecinTraitant ? 'Ouvert ; vous êtes le médecin traitant' : 'Ouvert')
}

/** La liste DICA, dans l'ordre où on la lit ; la consultation demande les quatre. */
export function conditionsDica(faits: FaitsDica): readonly Condition[] {
  const [i, c, a] = [identite(faits), consentement(faits), authentification(faits)]
  const autres = i.remplie && c.remplie && a.remplie
  return [dossier(faits, autres), i, c, a]
}

export const consultable = (conditions: readonly Condition[]): boolean =>
  conditions.every(({ remplie }) => remplie)
