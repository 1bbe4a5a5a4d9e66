import type { Field } from './field.js';

/** Computers, the internet and media of it. */
export const TECHNOLOGY: Field = {
  same: `
computer pc laptop
phone telephone
cellphone mobile mobile_phone smartphone cell_phone
call phone ring telephone
text_message sms text
email e-mail electronic_mail
internet web online
website site web_page
app application
software program
hardware equipment
device gadget
social_media social_network
post publish
tweet post
user account_holder
password login
hacker intruder
hack break_into
malware virus
ransomware extortion_software
data_breach data_leak
data information
privacy data_protection
encryption coding
artificial_intelligence ai machine_learning
chatbot virtual_assistant
algorithm program
robot machine
automation mechanization
chip semiconductor microchip
tech_company technology_company tech_giant
silicon_valley tech_industry
search_engine google
cloud remote_servers
server host
network web
broadband internet_connection
wireless wi-fi
download get_online
upload put_online
screen display
video clip footage
footage film recording
record tape
photo photograph picture image
camera lens
cctv surveillance_camera security_camera
cryptocurrency bitcoin digital_currency
fake_news disinformation misinformation
innovation invention
inventor creator
patent intellectual_property
update upgrade
bug glitch fault
crash go_down
equipment gear kit
tool instrument
technology tech
identification id
`,
  akin: `
computer phone tablet
internet website app
software hardware
hacker malware
ai robot
technology innovation
video photo
camera footage
data privacy
`,
};
