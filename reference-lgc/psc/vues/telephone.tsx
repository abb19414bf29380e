import { Champ } from '../../vues/champ.tsx'
import { heureLue } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { PageSeule, type Ressources } from '../../vues/page.tsx'

interface PropsDemande {
  ressources: Ressources
  suite: string
  identifiant: string
  erreur: string | null
}

/** Jamais prérempli : le poste est partagé (psc.md §10 [C]). */
export function PageTelephone({ ressources, suite, identifiant, erreur }: PropsDemande) {
  return (
    <PageSeule titre={erreur ? 'Erreur : e-CPS' : 'Connexion par e-CPS'} ressources={ressources}>
      <div class="carte pile">
        <h1>Se connecter avec mon téléphone</h1>
        <p>
          Pro Santé Connect enverra une demande à votre application e-CPS. Aucune fenêtre ne
          s'ouvrira sur ce poste.
        </p>
        <form method="post" action="/psc/telephone" class="pile">
          <input type="hidden" name="suite" value={suite} />
          <Champ
            nom="national"
            libelle="Mon identifiant national"
            valeur={identifiant}
            erreur={erreur}
            aide="Douze chiffres : un 8, puis les onze chiffres de votre RPPS."
            saisie="numeric"
            taille={14}
            obligatoire
            prioritaire
          />
          <div class="actions">
            <button type="submit" class="bouton bouton-principal">
              Envoyer la demande
            </button>
            <a class="bouton" href="/connexion">
              Annuler
            </a>
          </div>
        </form>
      </div>
    </PageSeule>
  )
}

interface PropsAttente {
  ressources: Ressources
  nombre: string
  fin: Date
}

/** Le nombre à comparer, en grand ; la page se recharge seule, sans script. */
export function PageAttente({ ressources, nombre, fin }: PropsAttente) {
  return (
    <PageSeule titre="Validez sur votre téléphone" ressources={ressources}>
      <div class="carte pile">
        <h1>Validez sur votre téléphone</h1>
        <p>Ouvrez votre application e-CPS. N'acceptez que si elle montre ce nombre :</p>
        <p class="nombre-a-comparer">
          <span class="invisible">Nombre à comparer : </span>
          {nombre}
        </p>
        <Message genre="information">
          <p>En attente de votre réponse, jusqu'à {heureLue(fin)}. La page s'actualise seule.</p>
        </Message>
        <div class="actions">
          <a class="bouton bouton-principal" href="/psc/telephone/attente">
            J'ai accepté
          </a>
          <form method="post" action="/psc/telephone/annuler">
            <button type="submit" class="bouton">
              Annuler la demande
            </button>
          </form>
        </div>
      </div>
    </PageSeule>
  )
}
