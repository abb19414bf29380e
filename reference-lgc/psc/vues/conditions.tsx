import { PageSeule, type Ressources } from '../../vues/page.tsx'

/** Conditions générales d'utilisation, avec le paragraphe Pro Santé Connect (EXI PSC 31). */
export const PageConditions = ({ ressources }: { ressources: Ressources }) => (
  <PageSeule titre="Conditions générales d'utilisation" ressources={ressources}>
    <article class="carte pile">
      <h1>Conditions générales d'utilisation</h1>
      <p>
        Ce logiciel de gestion de cabinet est destiné aux professionnels de santé et aux personnes
        qui travaillent sous leur responsabilité. Chaque utilisateur a son compte et n'emploie que
        le sien.
      </p>
      <section class="pile" aria-labelledby="psc">
        <h2 id="psc">Pro Santé Connect</h2>
        <p>
          Pro Santé Connect est le service d'authentification des professionnels de santé mis en
          œuvre par l'Agence du Numérique en Santé. Vous pouvez l'utiliser pour vous connecter à ce
          logiciel avec votre carte CPS ou votre application e-CPS, au même titre que votre mot de
          passe.
        </p>
        <p>
          Lors de cette connexion, le logiciel reçoit de Pro Santé Connect vos données
          d'identification professionnelle : identifiant national (RPPS), nom et prénom d'exercice,
          profession, spécialité et situations d'exercice. Elles servent à reconnaître votre compte
          et à agir en votre nom auprès des services nationaux, à aucune autre fin.
        </p>
        <p>
          Les jetons de connexion restent en mémoire du serveur le temps de votre session. Se
          déconnecter du logiciel ferme aussi votre session Pro Santé Connect ; une fin de session
          par inactivité ne ferme que celle du logiciel.
        </p>
        <p>
          L'usage de Pro Santé Connect est soumis à ses propres conditions, publiées par l'Agence du
          Numérique en Santé.
        </p>
      </section>
      <section class="pile" aria-labelledby="donnees">
        <h2 id="donnees">Données personnelles</h2>
        <p>
          Les connexions sont journalisées : date, moyen, identifiant national, résultat. Vous
          exercez vos droits auprès du responsable du cabinet.
        </p>
      </section>
      <div class="actions">
        <a class="bouton" href="/connexion">
          Fermer
        </a>
      </div>
    </article>
  </PageSeule>
)
