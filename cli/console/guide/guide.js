// La page se remplit aussi sans ce script : il garde chaque frappe, reçoit les fichiers et suit la campagne.
import { suivreBrouillon } from '../vues/scripts/brouillon.js'

const formulaire = document.querySelector('form[data-brouillon]')
const question = formulaire?.elements._question?.value ?? ''
const numero = formulaire?.elements._numero?.value ?? ''
const onglet = crypto.randomUUID?.() ?? String(Math.random())
/** Les fichiers qui partent : la page les attend avant de passer à l'étape suivante. */
const envois = new Set()
let filme = false

const adresse = (chemin, champs) =>
  `/guide/${chemin}?${new URLSearchParams({ question, numero, onglet, ...champs })}`

const suivi =
  formulaire &&
  suivreBrouillon(formulaire, {
    cle: `guide ${question} ${numero}`,
    adresse: '/guide/brouillon',
    composer: (valeurs) => ({ question, onglet, valeurs, ...(numero ? { numero } : {}) }),
    occupation: () => (envois.size > 0 ? Promise.all(envois) : null),
  })
const parti = () => suivi?.parti() === true

// --- Ce qu'une autre page tape : sa valeur, et qui l'a tapée. ---
function recevoir({ nom, valeur, note }) {
  const remise = zone(nom)
  if (remise) {
    const gardees = remise.querySelector('input[type=hidden]').value
    if (gardees !== valeur && !filme) chargerZone(nom)
    return
  }
  if (!suivi?.libre(nom) || !suivi.poser(nom, valeur)) return
  const avis = formulaire.querySelector(`[data-note="${CSS.escape(nom.split('.')[0])}"]`)
  if (avis) avis.textContent = `Modifié par ${note}.`
}

// --- Les fichiers : choisis, déposés, collés, filmés. ---
const zone = (nom) => document.querySelector(`[data-zone="${CSS.escape(nom)}"]`)
const avertir = (nom, texte) => {
  const avis = document.querySelector(`[data-avis="${CSS.escape(nom)}"]`)
  if (avis) avis.textContent = texte
}

function remplacerZone(nom, html) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const neuve = page.querySelector('[data-zone]')
  if (!neuve) return
  zone(nom).replaceWith(neuve)
  armerZone(neuve)
}

async function chargerZone(nom) {
  const reponse = await fetch(adresse('zone', { champ: nom }))
  if (reponse.ok) remplacerZone(nom, await reponse.text())
}

/** Un fichier refusé ou resté en route n'existe peut-être que dans cette page : il se garde à la main. */
function rendre(nom, fichier) {
  const lien = document.createElement('a')
  lien.href = URL.createObjectURL(fichier)
  lien.download = fichier.name
  lien.textContent = `Enregistrer ${fichier.name}`
  document.querySelector(`[data-avis="${CSS.escape(nom)}"]`)?.append(' ', lien)
}

function envoyer(nom, fichiers) {
  const envoi = transmettre(nom, fichiers).finally(() => envois.delete(envoi))
  envois.add(envoi)
}

async function transmettre(nom, fichiers) {
  for (const fichier of fichiers) {
    avertir(nom, `Envoi de ${fichier.name}…`)
    try {
      const reponse = await fetch(adresse('pieces', { champ: nom, nom: fichier.name }), {
        method: 'POST',
        body: fichier,
      })
      const texte = await reponse.text()
      if (reponse.status === 200 || reponse.status === 422) remplacerZone(nom, texte)
      if (reponse.status === 200) continue
      if (reponse.status !== 422) avertir(nom, texte)
    } catch {
      avertir(nom, 'Le fichier n’est pas parti : la console ne répond pas.')
    }
    rendre(nom, fichier)
    return
  }
  avertir(nom, 'Fichier gardé.')
}

/** Une image collée n'a pas de nom qui la distingue. */
function nommerColle(fichier) {
  const extension = fichier.type === 'image/jpeg' ? 'jpg' : 'png'
  const heure = new Date().toLocaleTimeString('fr-FR').replaceAll(':', '-')
  return new File([fichier], `capture-${heure}.${extension}`, { type: fichier.type })
}

const TYPES_FILM = ['video/webm;codecs=vp9', 'video/webm', 'video/mp4']

function armerFilm(champ, nom) {
  const commandes = champ.querySelector('[data-filmer]')
  const [filmer, arreter] = commandes.querySelectorAll('button')
  const type = globalThis.MediaRecorder && TYPES_FILM.find((t) => MediaRecorder.isTypeSupported(t))
  if (!navigator.mediaDevices?.getDisplayMedia || !type) {
    avertir(
      nom,
      'Ce navigateur ne filme pas l’écran ici : ouvrez la console par l’adresse 127.0.0.1, ou déposez un fichier.',
    )
    return
  }
  commandes.hidden = false
  filmer.addEventListener('click', async () => {
    let flux
    try {
      flux = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false })
    } catch (erreur) {
      avertir(
        nom,
        erreur.name === 'NotAllowedError'
          ? 'Le navigateur n’a pas reçu l’autorisation de filmer. Recommencez et choisissez une fenêtre, ou déposez un fichier.'
          : `Le navigateur ne peut pas filmer : ${erreur.message}`,
      )
      return
    }
    const morceaux = []
    const film = new MediaRecorder(flux, { mimeType: type })
    film.addEventListener('dataavailable', ({ data }) => data.size > 0 && morceaux.push(data))
    film.addEventListener('stop', () => {
      filme = false
      for (const piste of flux.getTracks()) piste.stop()
      const extension = type.startsWith('video/mp4') ? 'mp4' : 'webm'
      const sorte = type.split(';')[0]
      envoyer(nom, [new File(morceaux, `film-${Date.now()}.${extension}`, { type: sorte })])
    })
    const finir = () => film.state !== 'inactive' && film.stop()
    arreter.addEventListener('click', finir, { once: true })
    flux.getVideoTracks()[0]?.addEventListener('ended', finir)
    film.start(1000)
    filme = true
    filmer.hidden = true
    arreter.hidden = false
    arreter.focus()
    avertir(nom, 'L’écran est filmé.')
  })
}

function armerZone(champ) {
  const nom = champ.dataset.zone
  const depot = champ.querySelector('[data-depot]')
  const fichier = champ.querySelector('input[type=file]')
  fichier.parentElement.classList.add('guide-choisir')
  champ.querySelector('label[for]').classList.add('bouton')
  const prendre = () => {
    const choisis = [...fichier.files]
    fichier.value = ''
    envoyer(nom, choisis)
  }
  fichier.addEventListener('change', prendre)
  // Choisi avant que ce script soit prêt.
  if (fichier.files.length > 0) prendre()
  for (const type of ['dragenter', 'dragover'])
    depot.addEventListener(type, (evenement) => {
      evenement.preventDefault()
      depot.classList.add('guide-depot-survol')
    })
  for (const type of ['dragleave', 'drop'])
    depot.addEventListener(type, () => depot.classList.remove('guide-depot-survol'))
  depot.addEventListener('drop', (evenement) => {
    evenement.preventDefault()
    envoyer(nom, [...evenement.dataTransfer.files])
  })
  for (const bouton of champ.querySelectorAll('[data-retirer]'))
    bouton.addEventListener('click', async (evenement) => {
      evenement.preventDefault()
      const reponse = await fetch(
        adresse('pieces/retirer', { champ: nom, piece: bouton.dataset.retirer }),
        { method: 'POST' },
      )
      if (reponse.ok) remplacerZone(nom, await reponse.text())
    })
  armerFilm(champ, nom)
}

for (const champ of document.querySelectorAll('[data-zone]')) armerZone(champ)
// Un film en cours n'est encore nulle part : quitter la page se confirme.
addEventListener('beforeunload', (evenement) => filme && evenement.preventDefault())
document.addEventListener('paste', (evenement) => {
  const premiere = document.querySelector('[data-zone]')
  const images = [...(evenement.clipboardData?.files ?? [])].filter(({ type }) =>
    type.startsWith('image/'),
  )
  if (!premiere || images.length === 0) return
  evenement.preventDefault()
  envoyer(premiere.dataset.zone, images.map(nommerColle))
})
// Un fichier lâché à côté de la zone ne remplace pas la page.
for (const type of ['dragover', 'drop'])
  addEventListener(type, (evenement) => evenement.preventDefault())

// --- Une ligne de plus dans un tableau, sans recharger. ---
for (const bouton of document.querySelectorAll('[data-ajouter]'))
  bouton.addEventListener('click', (evenement) => {
    evenement.preventDefault()
    const lignes = document.querySelector(`[data-lignes="${CSS.escape(bouton.dataset.ajouter)}"]`)
    const neuve = lignes.lastElementChild.cloneNode(true)
    const rang = lignes.children.length
    for (const champ of neuve.querySelectorAll('[name]')) {
      champ.name = champ.name.replace(/\.\d+\./, `.${rang}.`)
      champ.setAttribute(
        'aria-label',
        champ.getAttribute('aria-label').replace(/\d+$/, String(rang + 1)),
      )
      champ.value = ''
    }
    lignes.append(neuve)
    neuve.querySelector('[name]').focus()
  })

// --- Le temps passé sur l'étape. ---
const temps = document.querySelector('[data-depuis]')
function compter() {
  const secondes = Math.max(0, Math.round((Date.now() - Date.parse(temps.dataset.depuis)) / 1000))
  const [minutes, reste] = [Math.floor(secondes / 60), String(secondes % 60).padStart(2, '0')]
  temps.textContent = `${minutes} min ${reste} s`
}
if (temps) {
  compter()
  setInterval(compter, 1000)
}

// --- La campagne et les autres pages, au fil de l'eau. ---
const flux = new EventSource(adresse('flux', {}))
flux.addEventListener('question', ({ data }) => {
  if (parti() || filme || data === question) return
  // Une page qui n'attend rien et à qui rien n'est demandé reste telle quelle.
  if (question === '' && data === '') return
  location.assign('/guide')
})
// Une page au repos suit la campagne : elle commence, elle finit.
const repos = document.querySelector('[data-campagne]')
flux.addEventListener('campagne', ({ data }) => {
  if (repos && data !== repos.dataset.campagne) location.reload()
})
const etape = formulaire?.dataset.etape
flux.addEventListener('brouillon', ({ data }) => {
  const recu = JSON.parse(data)
  if (!parti() && recu.onglet !== onglet && String(recu.etape) === etape) recevoir(recu)
})
for (const [type, id] of [
  ['trafic', 'messages'],
  ['dossier', 'neufs'],
])
  flux.addEventListener(type, ({ data }) => {
    const region = document.getElementById(id)
    const page = new DOMParser().parseFromString(data, 'text/html')
    region?.replaceChildren(...page.body.childNodes)
  })
