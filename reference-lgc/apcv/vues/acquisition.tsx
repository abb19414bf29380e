import { Champ } from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import type { Cadre } from '../../vues/page.tsx'
import { PageApcv } from './cadre.tsx'

interface Props {
  cadre: Cadre
  /** Dossier depuis lequel on lit, à mettre à jour de préférence. */
  dossier: string
  sansContact: boolean
  /** Pourquoi ce compte ne peut pas lire, ou `null`. */
  empechement: string | null
  incident: { code: string; message: string } | null
}

/** Deux façons de lire le téléphone ; la douchette tape le code et la touche Entrée. */
export function PageAcquisition({ cadre, dossier, sansContact, empechement, incident }: Props) {
  const titre = 'Lire une appli carte Vitale'
  return (
    <PageApcv cadre={cadre} titre={titre}>
      {incident && (
        <Message genre="erreur">
          <p>
            {incident.message} (code {incident.code})
          </p>
        </Message>
      )}
      {empechement ? (
        <Message genre="attention">
          <p>{empechement}</p>
        </Message>
      ) : (
        <>
          <p class="secondaire">
            L'appli donne l'identité qualifiée du patient et de ses ayants droit, sans interroger
            INSi. La demande part signée de votre carte CPS ; elle dure dix secondes au plus.
          </p>
          <div class="deux-colonnes">
            <ParCode dossier={dossier} />
            <div class="pile">
              {sansContact && <SansContact dossier={dossier} />}
              <Reprise dossier={dossier} />
            </div>
          </div>
        </>
      )}
    </PageApcv>
  )
}

function ParCode({ dossier }: { dossier: string }) {
  return (
    <form method="post" action="/apcv" class="carte pile" novalidate>
      <h2>Par le code QR</h2>
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="voie" value="qr" />
      <Champ
        nom="code"
        libelle="Code affiché par le téléphone"
        valeur=""
        aide="Visez le code avec la douchette : il se tape et s'envoie tout seul"
        prioritaire
      />
      <div class="actions">
        <button type="submit" class="bouton bouton-principal">
          Lire ce code
        </button>
      </div>
    </form>
  )
}

function SansContact({ dossier }: { dossier: string }) {
  return (
    <form method="post" action="/apcv" class="carte pile">
      <h2>Sans contact</h2>
      <p class="secondaire" id="nfc-aide">
        Le patient ouvre son appli et pose son téléphone sur le lecteur.
      </p>
      <input type="hidden" name="dossier" value={dossier} />
      <div class="actions">
        <button type="submit" name="voie" value="nfc" class="bouton" aria-describedby="nfc-aide">
          Lire le téléphone posé
        </button>
      </div>
    </form>
  )
}

/** Le logiciel a pu être fermé entre-temps : le service, lui, garde le contexte une demi-heure. */
function Reprise({ dossier }: { dossier: string }) {
  return (
    <form method="post" action="/apcv" class="carte pile">
      <h2>Déjà lue ?</h2>
      <p class="secondaire" id="reprise-aide">
        Retrouve votre dernière lecture tant qu'elle est valable, sans le téléphone.
      </p>
      <input type="hidden" name="dossier" value={dossier} />
      <div class="actions">
        <button
          type="submit"
          name="voie"
          value="reprise"
          class="bouton bouton-discret"
          aria-describedby="reprise-aide"
        >
          Reprendre ma dernière lecture
        </button>
      </div>
    </form>
  )
}
