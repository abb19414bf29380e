import { CABINET } from '../cabinet.ts'
import type { IdentiteImprimee } from '../mentions.ts'
import type { AuteurFige } from '../modele/personnes.ts'
import { nomSignataire } from '../signataire.ts'
import { Symbole } from './symbole.tsx'

export interface Apercu {
  auteur: AuteurFige
  identite: IdentiteImprimee
  /** Ce que le papier ne portera pas, et pourquoi. */
  remarque: string | null
}

/** L'en-tête que le document portera, tel qu'il se remplit tout seul. */
export function ApercuEnTete({ auteur, identite, remarque }: Apercu) {
  return (
    <aside class="carte carte-dense pile" aria-labelledby="titre-apercu">
      <h2 id="titre-apercu">En-tête du document</h2>
      <p>
        {nomSignataire(auteur)}
        <br />
        <span class="secondaire">
          {CABINET.nom}, {CABINET.adresse.commune}
        </span>
      </p>
      <MentionsIdentite identite={identite} />
      {identite.datamatrix && <Symbole {...identite.datamatrix} />}
      {remarque && <p class="secondaire">{remarque}</p>}
    </aside>
  )
}

export const MentionsIdentite = ({ identite }: { identite: IdentiteImprimee }) => (
  <dl class="mentions">
    {identite.mentions.map(({ libelle, valeur, large }) => (
      <div class={large ? 'mention-large' : undefined}>
        <dt>{libelle}</dt>
        <dd>{valeur}</dd>
      </div>
    ))}
  </dl>
)
