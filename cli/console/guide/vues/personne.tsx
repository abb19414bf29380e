import { Champ } from '../../vues/champ.tsx'

/** Le nom se demande une fois ; ensuite il se rappelle, et se change. */
export const Personne = ({ par, erreur }: { par: string; erreur: string | null }) => {
  const champ = (
    <Champ
      nom="guide-par"
      libelle="Votre nom, pour le dossier"
      obligatoire
      erreur={erreur}
      aide="Il est inscrit avec chaque pièce. On ne vous le redemandera pas."
    >
      <input
        type="text"
        id="guide-par"
        name="_par"
        value={par}
        required
        maxlength={120}
        autocomplete="name"
        aria-describedby="guide-par-aide"
      />
    </Champ>
  )
  if (par === '') return champ
  return (
    <details class="guide-personne">
      <summary>Vous répondez en tant que {par}</summary>
      <div class="pile">{champ}</div>
    </details>
  )
}
