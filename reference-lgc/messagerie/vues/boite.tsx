import type { ServeurMss } from '../../options.ts'
import { Champ, Etiquette } from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { type Boite, LIBELLES_FAMILLE, type Origine } from '../boites/boite.ts'

interface Props {
  cadre: Cadre
  boite: Boite
  erreur: string | null
}

const ORIGINES: Record<Origine, string> = {
  autoconfiguration: 'trouvés seuls, chez l’opérateur',
  mailiz: 'profil Mailiz, points d’entrée IGC-Santé',
  saisie: 'saisis à la main',
}

const serveurLu = ({ hote, port, mode }: ServeurMss): string =>
  `${hote}, port ${port}, ${mode === 'tls' ? 'chiffré d’emblée' : 'chiffré par STARTTLS'}`

/** Les réglages d'une boîte : ses serveurs, son adresse de retour, sa signature. */
export function PageBoite({ cadre, boite, erreur }: Props) {
  const adresse = `/messagerie/boites/${boite.id}`
  return (
    <Page cadre={cadre} titre={`Boîte ${boite.adresse}`} rubrique="messagerie">
      <p class="fil">
        <a href="/messagerie/boites">Mes boîtes</a>
      </p>
      <h1>{boite.adresse}</h1>
      {erreur && (
        <Message genre="erreur">
          <p>{erreur}</p>
        </Message>
      )}
      <div class="deux-colonnes">
        <form method="post" action={adresse} class="carte pile" novalidate>
          <h2>Envoi</h2>
          {boite.famille !== 'PER' && (
            <Champ
              nom="libelle"
              libelle="Intitulé"
              valeur={boite.libelle}
              aide="Le nom que vos correspondants voient."
            />
          )}
          <Champ
            nom="adresseRetour"
            libelle="Adresse de retour"
            valeur={boite.adresseRetour}
            aide="Où arrivent les réponses à vos messages. Vide : à cette boîte."
          />
          {boite.famille === 'APP' && (
            <label class="case">
              <input type="checkbox" name="envoiDOffice" value="oui" checked={boite.envoiDOffice} />
              Envoyer d'office les documents terminés à leurs destinataires
            </label>
          )}
          {boite.famille === 'APP' && (
            <Champ
              nom="adresseContact"
              libelle="Adresse de contact"
              valeur={boite.adresseContact}
              aide="Boîte d'une personne ou d'un service, citée à la fin de chaque message automatique."
              obligatoire
            />
          )}
          <div class="champ">
            <Etiquette nom="signature" libelle="Signature" />
            <textarea
              id="signature"
              name="signature"
              class="zone-signature"
              rows={5}
              maxlength={2000}
            >
              {`\n${boite.signature}`}
            </textarea>
          </div>
          <div class="actions">
            <button type="submit" class="bouton bouton-principal">
              Enregistrer
            </button>
          </div>
        </form>
        <div class="pile">
          <Serveurs boite={boite} adresse={adresse} />
          <Saisie boite={boite} adresse={adresse} />
        </div>
      </div>
    </Page>
  )
}

function Serveurs({ boite, adresse }: { boite: Boite; adresse: string }) {
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-serveurs">
      <h2 id="titre-serveurs">Opérateur</h2>
      <p>Boîte {LIBELLES_FAMILLE[boite.famille].toLowerCase()}</p>
      {boite.serveurs ? (
        <>
          <p>
            Réception : {serveurLu(boite.serveurs.imap)}
            <br />
            Envoi : {serveurLu(boite.serveurs.smtp)}
          </p>
          {boite.origine !== '' && <p class="secondaire">Serveurs {ORIGINES[boite.origine]}.</p>}
        </>
      ) : (
        <p class="secondaire">Les serveurs de cette boîte ne sont pas encore connus.</p>
      )}
      <form method="post" action={`${adresse}/configurer`}>
        <button type="submit" class="bouton">
          {boite.serveurs ? 'Réactualiser la configuration' : 'Configurer automatiquement'}
        </button>
      </form>
    </section>
  )
}

/** La saisie à la main : ni le chiffrement ni Pro Santé Connect ne s'y négocient. */
function Saisie({ boite, adresse }: { boite: Boite; adresse: string }) {
  const { imap, smtp } = boite.serveurs ?? { imap: null, smtp: null }
  return (
    <details>
      <summary>Saisir les serveurs à la main</summary>
      <form method="post" action={`${adresse}/serveurs`} class="pile" novalidate>
        <Champ nom="imapHote" libelle="Serveur de réception" valeur={imap?.hote ?? ''} />
        <Champ
          nom="imapPort"
          libelle="Port de réception"
          valeur={String(imap?.port ?? 143)}
          saisie="numeric"
        />
        <Champ nom="smtpHote" libelle="Serveur d'envoi" valeur={smtp?.hote ?? ''} />
        <Champ
          nom="smtpPort"
          libelle="Port d'envoi"
          valeur={String(smtp?.port ?? 587)}
          saisie="numeric"
        />
        <div class="champ">
          <Etiquette nom="mode" libelle="Chiffrement" />
          <select id="mode" name="mode">
            <option value="starttls" selected={imap?.mode !== 'tls'}>
              STARTTLS
            </option>
            <option value="tls" selected={imap?.mode === 'tls'}>
              TLS d'emblée
            </option>
          </select>
        </div>
        <div class="actions">
          <button type="submit" class="bouton">
            Essayer et enregistrer
          </button>
        </div>
      </form>
    </details>
  )
}
