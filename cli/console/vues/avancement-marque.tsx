import { Forme } from '../../../reports/rapport-html/formes.tsx'
import { type EtatAvancement, LIBELLES_AVANCEMENT } from '../avancement/etats.ts'

const FORMES = {
  prete: 'recevable',
  repetition: 'repetition',
  perimee: 'interrompu',
  'a-corriger': 'non-conforme',
  'a-attester': 'atteste',
  'a-fournir': 'a-fournir',
} as const satisfies Record<EtatAvancement, Parameters<typeof Forme>[0]['nom']>

/** L'état d'avancement d'une preuve : une forme et un mot. */
export const AvancementMarque = ({ etat }: { etat: EtatAvancement }) => (
  <span class={`etat avancement-${etat}`}>
    <Forme nom={FORMES[etat]} /> {LIBELLES_AVANCEMENT[etat]}
  </span>
)
