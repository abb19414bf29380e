import { Chronologie } from '../../vues/chronologie.tsx'
import { CAS_PSC } from '../codes.ts'
import { type LigneJournalPsc, NATURES_PSC } from '../journal/depot.ts'

/** Qui s'est connecté par PSC, comment, et ce qui n'a pas abouti ; sans aucun jeton. */
export const TableauJournalPsc = ({ lignes }: { lignes: readonly LigneJournalPsc[] }) => (
  <Chronologie
    nom="Journal"
    legende="Journal Pro Santé Connect, du plus récent au plus ancien"
    lignes={lignes}
    colonnes={[
      { titre: 'Événement', dire: ({ nature }) => NATURES_PSC[nature] },
      { titre: 'Utilisateur', dire: ({ compte }) => compte },
      { titre: 'Identifiant national', dire: ({ identifiant }) => identifiant, compact: true },
      { titre: 'Moyen', dire: ({ moyen }) => moyen },
      { titre: 'Code', dire: ({ code }) => code, compact: true },
      {
        titre: 'Détail',
        dire: ({ code, detail }) => detail || (code ? CAS_PSC[code].titre : ''),
      },
    ]}
  />
)
