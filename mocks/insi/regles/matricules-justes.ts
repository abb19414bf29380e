import { defautMatricule } from './defaut-matricule.ts'
import { type Controle, refuserAnomalies } from './types.ts'

const REGLE = {
  regle: 'insi.matricule',
  source: 'ins.md §5.5 et §7',
  marque: 'V',
  ligne: 0,
} as const

/** Un matricule a 13 caractères ; celui d'une carte, s'il vient avec sa clé, l'a juste (ins.md §5.5). */
export const matriculesJustes: Controle = ({ message }) => {
  const { carte, verification } = message?.corps ?? {}
  // La clé d'une vérification se compare à la base, où elle peut être fausse à dessein (ins.md §6).
  const sansCle = verification?.ins ? { ...verification.ins, cle: null } : null
  const messages = [
    defautMatricule('MatriculeIndividu', carte?.individu ?? null),
    defautMatricule('MatriculeOD', carte?.ouvrantDroit ?? null),
    defautMatricule('INSFourni', sansCle),
  ].filter((texte) => texte !== null)
  return refuserAnomalies(
    'harness_matricule',
    messages.map((texte) => ({ ...REGLE, message: texte })),
  )
}
