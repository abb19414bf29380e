import { Icone } from '../../vues/icones.tsx'
import { DOMAINES, type Domaine, LIBELLES_DOMAINE } from '../nomenclature.ts'
import type { CodeTrouve } from '../recherche/chercher.ts'
import { ResultatsRecherche } from './resultats.tsx'

interface Props {
  tape: string
  domaine: Domaine | null
  trouves: readonly CodeTrouve[]
}

/** Une seule zone pour les actes, les pathologies et les médicaments (ERGO.07). */
export function RechercheCodes({ tape, domaine, trouves }: Props) {
  return (
    <search class="carte pile" aria-label="Recherche dans les nomenclatures">
      <form method="get" action="/nomenclatures" class="recherche-codes">
        <div class="champ">
          <label for="q">Chercher un code ou un libellé</label>
          <input
            id="q"
            name="q"
            type="search"
            value={tape}
            autocomplete="off"
            spellcheck={false}
            aria-controls="codes-trouves"
            aria-describedby="q-aide"
            data-propose="/nomenclatures/proposer"
            data-propose-dans="codes-trouves"
          />
          <p class="champ-aide" id="q-aide">
            Dès trois lettres, dans n’importe quel ordre, avec ou sans accents
          </p>
        </div>
        <div class="champ">
          <label for="domaine">Chercher dans</label>
          <select id="domaine" name="domaine" data-propose-quand>
            <option value="">Tout</option>
            {DOMAINES.map((id) => (
              <option value={id} selected={id === domaine}>
                {LIBELLES_DOMAINE[id]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="bouton bouton-principal">
          <Icone nom="recherche" />
          Chercher
        </button>
      </form>
      <section id="codes-trouves" aria-live="polite" aria-label="Propositions">
        <ResultatsRecherche tape={tape} trouves={trouves} />
      </section>
    </search>
  )
}
