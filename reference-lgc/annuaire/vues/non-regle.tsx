import { type Cadre, Page } from '../../vues/page.tsx'

/** Sans annuaire donné au logiciel : la page dit comment l'obtenir. */
export function PageNonReglee({ cadre }: { cadre: Cadre }) {
  return (
    <Page cadre={cadre} titre="Annuaire Santé" rubrique={null}>
      <h1>Annuaire Santé</h1>
      <section class="carte pile" aria-labelledby="titre-non-regle">
        <h2 id="titre-non-regle">L’annuaire n’est pas raccordé</h2>
        <p>
          Ce logiciel charge l’extraction publique de l’Annuaire Santé dès que son exploitant lui
          donne :
        </p>
        <ul>
          <li>l’adresse des extractions publiques de l’ANS ;</li>
          <li>le certificat racine de l’IGC-Santé, que les magasins publics n’ont pas ;</li>
          <li>
            pour actualiser une fiche sans attendre le prochain chargement, l’adresse de l’API FHIR
            et la clé demandée sur le portail de l’ANS.
          </li>
        </ul>
        <p>D’ici là, vos correspondants se saisissent à la main.</p>
      </section>
    </Page>
  )
}
