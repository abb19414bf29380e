import type { Child } from 'hono/jsx'
import { type Cadre, Page } from '../../vues/page.tsx'

const Fiche = ({ id, titre, children }: { id: string; titre: string; children: Child }) => (
  <section class="carte pile" id={id} aria-labelledby={`titre-${id}`}>
    <h2 id={`titre-${id}`}>{titre}</h2>
    {children}
  </section>
)

/** L'aide à l'usage du DMP (DMP.06), dont la suppression d'un document (SC.DMP/CONF.03). */
export function PageAideDmp({ cadre }: { cadre: Cadre }) {
  return (
    <Page cadre={cadre} titre="Aide au DMP" rubrique="patients">
      <h1>Aide au DMP</h1>
      <Fiche id="information" titre="Informer le patient">
        <p>
          Dites au patient que ses documents sont versés dans son espace santé, qu’il peut s’y
          opposer pour un motif légitime, et que la consultation de son DMP demande son accord.
        </p>
        <p>Sa réponse vaut pour toute l’équipe, jusqu’à la fin de l’épisode de soins.</p>
      </Fiche>
      <Fiche id="envoi" titre="Ce qui part, et quand">
        <p>
          Un document terminé part au DMP sans geste, en arrière-plan. Avant de le terminer, cochez
          « Ne pas envoyer ce document au DMP » pour le retenir ; après, annulez l’envoi dans «
          Envois au DMP » tant qu’il n’est pas parti.
        </p>
        <p>Si le DMP ne répond pas, l’envoi attend et reprend seul.</p>
      </Fiche>
      <Fiche id="consultation" titre="Consulter et rechercher">
        <p>
          L’icône sous l’identité du patient dit si son DMP se consulte. Son détail donne les quatre
          conditions, et quoi faire pour celle qui manque. La liste montre les deux dernières années
          ; la recherche combine les critères.
        </p>
      </Fiche>
      <Fiche id="suppression" titre="Supprimer un document du DMP">
        <p>En cas d’erreur, ou à la demande du patient :</p>
        <ol>
          <li>ouvrez le document dans le dossier du patient, puis « Supprimer » ;</li>
          <li>écrivez le motif et confirmez : il est gardé ;</li>
          <li>
            le document quitte le dossier, et sa suppression part au DMP (transaction TD3.3c), tout
            de suite ou dès que le DMP répond ;
          </li>
          <li>« Envois au DMP » montre « Supprimé du DMP » quand c’est fait.</li>
        </ol>
        <p>
          Seul un document versé par vous ou par le cabinet se supprime. Un document qui n’était pas
          encore parti ne part plus.
        </p>
      </Fiche>
    </Page>
  )
}
