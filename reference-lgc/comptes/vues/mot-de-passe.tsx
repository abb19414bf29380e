import type { Child } from 'hono/jsx'
import { Champ, type Erreur, erreurDe } from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page, PageSeule } from '../../vues/page.tsx'
import { POLITIQUE } from '../politique.ts'
import { REGLES_MOT_DE_PASSE } from '../regles/index.ts'

/** Les règles se lisent avant de taper, pas après un refus. */
function Regles() {
  return (
    <div class="champ-aide" id="regles">
      <p>Le nouveau mot de passe demande :</p>
      <ul class="liste">
        {REGLES_MOT_DE_PASSE.map(({ demande }) => (
          <li>{demande}</li>
        ))}
        <li>de ne pas être l'un des {POLITIQUE.historique} derniers</li>
      </ul>
    </div>
  )
}

function Formulaire({ erreurs, children }: { erreurs: readonly Erreur[]; children?: Child }) {
  return (
    <form method="post" action="/mot-de-passe" class="carte pile">
      {erreurs.length > 0 && (
        <Message genre="erreur">
          {erreurs.map(({ message }) => (
            <p>{message}</p>
          ))}
        </Message>
      )}
      <Champ
        nom="actuel"
        libelle="Mot de passe actuel"
        valeur=""
        type="password"
        remplissage="current-password"
        erreur={erreurDe(erreurs, 'actuel')}
        prioritaire
      />
      <Champ
        nom="nouveau"
        libelle="Nouveau mot de passe"
        valeur=""
        type="password"
        remplissage="new-password"
        erreur={erreurDe(erreurs, 'nouveau')}
      />
      <Champ
        nom="confirmation"
        libelle="Nouveau mot de passe, une seconde fois"
        valeur=""
        type="password"
        remplissage="new-password"
        erreur={erreurDe(erreurs, 'confirmation')}
      />
      <Regles />
      <div class="actions">
        <button type="submit" class="bouton bouton-principal">
          Changer le mot de passe
        </button>
        {children}
      </div>
    </form>
  )
}

/** Le changement voulu par l'utilisateur, depuis son profil. */
export function PageMotDePasse({ cadre, erreurs }: { cadre: Cadre; erreurs: readonly Erreur[] }) {
  return (
    <Page cadre={cadre} titre="Mot de passe" rubrique={null}>
      <p class="fil">
        <a href="/profil">Mon profil</a>
      </p>
      <h1>Changer mon mot de passe</h1>
      <div class="colonne-etroite">
        <Formulaire erreurs={erreurs}>
          <a href="/profil">Annuler</a>
        </Formulaire>
      </div>
    </Page>
  )
}

/** Le changement exigé : rien d'autre ne s'ouvre, mais on peut renoncer. */
export function PageMotDePasseExige({
  cadre,
  erreurs,
}: {
  cadre: Cadre
  erreurs: readonly Erreur[]
}) {
  const { compte } = cadre.session
  return (
    <PageSeule titre="Mot de passe à changer" ressources={cadre.ressources}>
      <div class="pile">
        <h1>Mot de passe à changer</h1>
        <Message genre="attention">
          <p>
            {compte.aChanger
              ? 'Votre mot de passe est provisoire.'
              : `Votre mot de passe a plus de ${POLITIQUE.expirationJours} jours : il a expiré.`}{' '}
            Choisissez-en un nouveau pour ouvrir le logiciel.
          </p>
        </Message>
        <Formulaire erreurs={erreurs} />
        <form method="post" action="/deconnexion">
          <button type="submit" class="bouton bouton-discret">
            Renoncer et fermer la session
          </button>
        </form>
      </div>
    </PageSeule>
  )
}
